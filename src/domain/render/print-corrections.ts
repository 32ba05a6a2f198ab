import type { ParsedArticle } from '../article/parsed-article';
import { escapedSigns, escapedWords } from '../transcript/lines/escapes';
import { fieldedDirective } from './print-outright';
import { printTime, printTimeWithOffset } from './print-time';
import type { PrintWords } from './print-words';
import type { RenderSettings } from './render-settings';
import type { TranscriptPart } from './transcript-part';

export const correctionKey = (index: number): string => `correction ${index}`;

/**
 * What has been corrected, and when: `[Correction 2024.12.30 PM 02:00 (Segment 2)] The ferry has two engines.`
 * @param about what each is about, in words; null for what is about the whole
 */
export const correctionParts = (
  { corrections }: ParsedArticle,
  words: PrintWords,
  settings: RenderSettings,
  about: readonly (string | null)[],
): TranscriptPart[] =>
  corrections.map(({ kind, text, date }, index) => {
    const target = about[index] ?? null;
    const behind = target === null ? '' : ` (${escapedSigns(target, /[[\]()]/gu)})`;
    const line = (time: string): string =>
      `[${words.corrections[kind]} ${time}${behind}] ${escapedWords(text)}`;
    return {
      key: correctionKey(index),
      turn: 'content',
      forms: [
        line(printTime(date, words, settings)),
        line(printTimeWithOffset(date, words, settings)),
        fieldedDirective('correction', [kind, date, text]),
      ],
    };
  });
