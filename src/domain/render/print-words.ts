import type { CorrectionKind, CreditRole, SegmentRole } from '../article/vocabulary';

/** The words in which a transcript of one language is printed, where the page's own are not known. */
export interface PrintWords {
  /** Before noon and after it; they stand before the hour. */
  readonly halves: readonly [am: string, pm: string];
  /** The word inside a segment's marker, before a name; an unmarked segment has none. */
  readonly markers: Readonly<Record<Exclude<SegmentRole, 'unmarked'>, string>>;
  readonly credits: Readonly<Record<CreditRole, string>>;
  /** What stands before and after the name of who wrote the report, on a line of its own. */
  readonly byline: readonly [before: string, after: string];
  readonly corrections: Readonly<Record<CorrectionKind, string>>;
  /** What the parts of a report are called where one is pointed at by its number. */
  readonly parts: { readonly segment: string; readonly quote: string };
}

const ENGLISH: PrintWords = {
  halves: ['AM', 'PM'],
  markers: {
    anchor: 'Anchor',
    reporter: 'Reporter',
    caster: 'Caster',
    guest: 'Guest',
    narrator: 'Narrator',
  },
  credits: {
    anchor: 'Anchor',
    reporter: 'Reporter',
    caster: 'Caster',
    'camera-operator': 'Video coverage',
    'video-editor': 'Video editing',
    graphics: 'Graphics',
    producer: 'Producer',
    writer: 'Writer',
    'desk-editor': 'Desk editor',
    translator: 'Translation',
    'fact-checker': 'Fact check',
    narrator: 'Narration',
    subtitles: 'Subtitles',
    'video-journalist': 'VJ',
    intern: 'Intern',
    courtesy: 'Screen provided',
    other: 'Credit',
  },
  byline: ['By ', ''],
  corrections: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
  },
  parts: { segment: 'Segment', quote: 'quote' },
};

const KOREAN: PrintWords = {
  halves: ['오전', '오후'],
  markers: {
    anchor: '앵커',
    reporter: '기자',
    caster: '캐스터',
    guest: '출연자',
    narrator: '내레이션',
  },
  credits: {
    anchor: '앵커',
    reporter: '취재기자',
    caster: '캐스터',
    'camera-operator': '영상취재',
    'video-editor': '영상편집',
    graphics: '그래픽',
    producer: '제작',
    writer: '구성',
    'desk-editor': '데스크',
    translator: '번역',
    'fact-checker': '팩트체크',
    narrator: '내레이션',
    subtitles: '자막',
    'video-journalist': 'VJ',
    intern: '인턴',
    courtesy: '화면제공',
    other: '도움',
  },
  byline: ['', ' 기자'],
  corrections: {
    correction: '정정',
    clarification: '해명',
    update: '수정',
    retraction: '철회',
  },
  parts: { segment: '세그먼트', quote: '인용' },
};

/** The words for a language (BCP 47): Korean, and English for every other. */
export const printWords = (language: string): PrintWords =>
  /^ko(?:-|$)/iu.test(language) ? KOREAN : ENGLISH;
