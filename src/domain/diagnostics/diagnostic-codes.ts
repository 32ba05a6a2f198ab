import type { Severity } from './diagnostic';

/** What a diagnostic of the reader means. Each has a golden case in tests/golden/transcript; a test holds that. */
export interface DiagnosticCode {
  /** When it is given, in one sentence. */
  readonly law: string;
  /** Its usual weight; a finding may weigh less where it says so. */
  readonly severity: Severity;
  /** Words of a page that get it; ⏎ stands for a line break. */
  readonly example: string;
}

/** All diagnostics that reading a page can give, by code. A code is never renamed. */
export const DIAGNOSTIC_CODES = {
  'bracket-unknown': {
    law: 'A bracket alone on its line is no marker, no quote and nobody known; it is kept as narration.',
    severity: 'warning',
    example: '[Han River]',
  },
  'breaks-lost': {
    law: 'Several things that have lines of their own stand on one line.',
    severity: 'warning',
    example: '[앵커] 오늘 첫 소식입니다. [기자] 네.',
  },
  'caption-skipped': {
    law: 'A line between an advertisement and the repeated headline is taken for a picture caption.',
    severity: 'info',
    example:
      'Why did the ferry stop? ⏎ [Anchor] ⏎ The ferry has stopped. ⏎ AD ⏎ A ferry at the pier ⏎ Why did the ferry stop?',
  },
  'credit-inferred': {
    law: 'No credit line names who reports; the credit is inferred from the hand-over, the sign-off or the marker.',
    severity: 'info',
    example: '[Anchor] ⏎ Reporter Min Seo-yun reports. ⏎ [Reporter] ⏎ The pier is empty.',
  },
  'credit-line-broken': {
    law: 'A credit is read from two lines, since only together they are a known role and a name.',
    severity: 'warning',
    example: 'Edit ⏎ video: Tak Ji-ho',
  },
  'credit-role-unknown': {
    law: 'A line after the report looks like a credit, and its role is none that is known.',
    severity: 'info',
    example: "[Reporter] ⏎ I'm YTN's Min Seo-yun. ⏎ Drone: Tak Ji-ho",
  },
  'credit-spelling': {
    law: 'Hand-over, sign-off, byline and credit spell one person in more than one way; info when only case, spaces or hyphens differ.',
    severity: 'warning',
    example: "[Anchor] ⏎ Reporter Min Seo-yun reports. ⏎ [Reporter] ⏎ I'm YTN's Min Suh-yoon.",
  },
  'headline-missing': {
    law: 'The page gives no headline.',
    severity: 'warning',
    example: '[Anchor] ⏎ The ferry has not sailed for a week.',
  },
  'line-broken': {
    law: 'A sentence seems to go on in the next line, or two sentences seem to have lost the break between them.',
    severity: 'warning',
    example: '[Reporter] ⏎ It caused enormous damage.Experts in the ⏎ military say so.',
  },
  'line-repeated': {
    law: 'A headline, a credit or another single line stands once more; it is kept in the copy and not imported twice.',
    severity: 'info',
    example: 'Why did the ferry stop? ⏎ Why did the ferry stop?',
  },
  'lines-wrapped': {
    law: 'The text is hard-wrapped: lines without a blank line between them are read as one paragraph up to the end of a sentence.',
    severity: 'info',
    example: '[기자] ⏎ 배가 일주일째 ⏎ 움직이지 않습니다. ⏎ 섬 주민들은 ⏎ 쌀이 없어 ⏎ 고생합니다.',
  },
  'marker-empty': {
    law: 'Nothing stands under a marker.',
    severity: 'warning',
    example: '[리포트] ⏎ [앵커]',
  },
  'marker-implied': {
    law: "Text before the first marker closes with a hand-over; it is read as the anchor's.",
    severity: 'warning',
    example: 'The ferry stopped. ⏎ Reporter Min Seo-yun reports. ⏎ [Reporter]',
  },
  'marker-lost': {
    law: 'Text goes on after a hand-over without a marker; it is read as a segment of its own.',
    severity: 'warning',
    example: '[Anchor] ⏎ Reporter Min Seo-yun reports. ⏎ The pier is empty.',
  },
  'marker-missing': {
    law: 'The page has no marker; its text is one unmarked segment.',
    severity: 'info',
    example: 'Why did the ferry stop? ⏎ The ferry has not sailed for a week.',
  },
  'markup-rest': {
    law: 'Rests of HTML stand on the page: they are kept in the copy only, but for those inside of a sentence, which stay until an editor repairs them.',
    severity: 'info',
    example: '<br />',
  },
  'body-repeated': {
    law: 'Paragraphs stand on the page once more; they are kept in the copy and not imported twice.',
    severity: 'warning',
    example:
      '[Report] ⏎ The pier is empty, and the engine of the ferry to the island is being repaired once more. ⏎ The pier is empty, and the engine of the ferry to the island is being repaired once more.',
  },
  'quote-bracket-lone': {
    law: 'A bracket closes, and no quote is open.',
    severity: 'warning',
    example: 'We were told nothing. ⏎ ]',
  },
  'quote-head-bare': {
    law: 'Quoted words follow a line that reads like a name, without any bracket; it is read as their speaker.',
    severity: 'warning',
    example: 'Ok Dal-su / Islander ⏎ “We were told nothing.”',
  },
  'quote-head-comma': {
    law: "A comma divides the head of a quote; what stands before the first comma is read as the speaker's name.",
    severity: 'warning',
    example: '[Ok Dal-su, Island Council: We were told nothing.]',
  },
  'quote-head-unsplit': {
    law: 'The head of a quote seems to hold a name and more, and nothing divides them; all of it is read as the speaker.',
    severity: 'warning',
    example: '[Ok Dal-su Island Council Head: We were told nothing.]',
  },
  'quote-unclosed': {
    law: 'The bracket of a quote is never closed; the quote ends with its own paragraph and needs review.',
    severity: 'error',
    example: '[Ok Dal-su / Islander: We were told nothing. ⏎ Nobody answers.',
  },
  'quote-without-words': {
    law: 'A quote is announced, and no words follow.',
    severity: 'warning',
    example: '[Soundbite] Ok Dal-su(Islander)',
  },
  'reporter-differs': {
    law: 'Hand-over, sign-off and byline of one report name different persons; all of them are credited.',
    severity: 'warning',
    example: "[Anchor] ⏎ Reporter Min Seo-yun reports. ⏎ [Reporter] ⏎ I'm YTN's Tak Ji-ho.",
  },
  'sign-off-garbled': {
    law: 'A sign-off is there, and the name in it cannot be read.',
    severity: 'warning',
    example: 'YTN Seoyun[[email protected]]is.',
  },
  'text-after-sign-off': {
    law: 'Text stands after the sign-off without a marker; it is kept as a segment of its own.',
    severity: 'warning',
    example: "I'm YTN's Min Seo-yun. ⏎ The ferry sails again.",
  },
  'text-before-marker': {
    law: 'Text stands before the first marker and hands over to nobody; it is kept as a segment of its own.',
    severity: 'warning',
    example: 'The ferry has stopped for a week. ⏎ [Anchor]',
  },
  'time-invalid': {
    law: 'A date or a time is none that exists.',
    severity: 'warning',
    example: '2024.02.31 AM 01:08',
  },
  'time-missing': {
    law: 'The page does not say when the report was aired.',
    severity: 'info',
    example: 'Why did the ferry stop? ⏎ [Anchor]',
  },
  'time-updated': {
    law: 'A second time says when the page was changed; the first one is when it was published.',
    severity: 'info',
    example: '입력 2025.03.04 (21:05) 수정 2025.03.04 (22:10)',
  },
  'time-zone-assumed': {
    law: "A time is given without a zone; the broadcaster's own is assumed.",
    severity: 'info',
    example: '2025.03.04 PM 09:05',
  },
} as const satisfies Readonly<Record<string, DiagnosticCode>>;

export type ReaderCode = keyof typeof DIAGNOSTIC_CODES;
