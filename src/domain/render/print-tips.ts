import type { ParsedArticle } from '../article/parsed-article';
import { escapedWords } from '../transcript/lines/escapes';
import { fieldedDirective, wordedDirective } from './print-outright';
import type { TranscriptPart } from './transcript-part';

export const SLOGAN_KEY = 'tipSlogan';
export const tipKey = (index: number): string => `tip ${index}`;

/** The sentence above the tip lines, and the tip lines: `※ 'Your report becomes news'`, `[Phone] 02-000-0000`. */
export const tipParts = ({ tipSlogan, tipLines }: ParsedArticle): TranscriptPart[] => [
  ...(tipSlogan === null
    ? []
    : [
        {
          key: SLOGAN_KEY,
          turn: 'content' as const,
          forms: [`※ '${escapedWords(tipSlogan)}'`, wordedDirective('slogan', tipSlogan)] as const,
        },
      ]),
  ...tipLines.map(({ channel, label, value, url }, index) => ({
    key: tipKey(index),
    turn: 'content' as const,
    forms: [
      `[${escapedWords(label)}] ${escapedWords(value)}`,
      fieldedDirective('tip', [channel, label, value, url]),
    ] as const,
    isClose: index > 0 || tipSlogan !== null,
  })),
];
