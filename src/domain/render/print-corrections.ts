import type { ParsedArticle } from '../article/parsed-article';
import { escapedWords } from '../transcript/lines/escapes';
import { fieldedDirective } from './print-outright';
import { printTime, printTimeWithOffset } from './print-time';
import type { PrintWords } from './print-words';
import type { RenderSettings } from './render-settings';
import type { TranscriptPart } from './transcript-part';

export const correctionKey = (index: number): string => `correction ${index}`;

/** What has been corrected, and when: `[Correction 2024.12.30 PM 02:00] The ferry has two engines.` */
export const correctionParts = (
  { corrections }: ParsedArticle,
  words: PrintWords,
  settings: RenderSettings,
): TranscriptPart[] =>
  corrections.map(({ kind, text, date }, index) => ({
    key: correctionKey(index),
    turn: 'content',
    forms: [
      `[${words.corrections[kind]} ${printTime(date, words, settings)}] ${escapedWords(text)}`,
      `[${words.corrections[kind]} ${printTimeWithOffset(date, words, settings)}] ${escapedWords(text)}`,
      fieldedDirective('correction', [kind, date, text]),
    ],
  }));
