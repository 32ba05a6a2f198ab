import type { Correction } from '../../article/stored-article';
import { changesSince } from '../changes-since';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

/** As many changes as a sentence can tell. */
const MOST_TOLD = 3;

export const correctionMissing: Rule = {
  code: 'correction-missing',
  law: 'What changed in the words, quotes or credits since the last edition is explained by a correction that is new since then.',
  check: (article, _policy, { lastEdition }) => {
    if (lastEdition === null) {
      return NOT_APPLICABLE;
    }
    const changes = changesSince(lastEdition, article);
    if (changes.length === 0 || hasNewCorrection(lastEdition.corrections, article.corrections)) {
      return outcomeOf([]);
    }
    const told = changes.slice(0, MOST_TOLD);
    const others = changes.length - told.length;
    return outcomeOf([
      {
        field: 'corrections',
        path: 'corrections',
        message: {
          en: `Changed since edition ${lastEdition.edition ?? ''}: ${told.map(({ en }) => en).join(', ')}${others > 0 ? ` and ${others} more` : ''}. Add a correction that says what and why.`,
          ko: `${lastEdition.edition ?? ''}판 이후 바뀐 곳: ${told.map(({ ko }) => ko).join(', ')}${others > 0 ? ` 외 ${others}곳` : ''}. 무엇을 왜 고쳤는지 정정을 넣으세요.`,
        },
      },
    ]);
  },
};

/** A correction whose words were changed is a new one. */
const hasNewCorrection = (
  published: readonly Correction[],
  drafted: readonly Correction[],
): boolean => {
  const known = new Set(published.map(keyOf));
  return drafted.some((correction) => !known.has(keyOf(correction)));
};

const keyOf = ({ kind, text, date, target }: Correction): string =>
  JSON.stringify([kind, text, Date.parse(date), target?.type, target?.documentId]);
