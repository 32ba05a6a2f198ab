import { writtenTwoWays } from '../../names/written-two-ways';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';
import { namesIn, spokenTexts } from '../spoken-texts';

export const nameStyle: Rule = {
  code: 'name-style',
  law: 'One name is written one way in the report; only capitals make no other way.',
  check: (article) => {
    const texts = spokenTexts(article);
    return texts.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          writtenTwoWays(texts, namesIn(article)).map(
            ({ text: { field, path, item }, written, usual, respelled }) => ({
              field,
              path,
              message: {
                en: `"${written}" is written "${usual}" elsewhere in the report. Write the name one way.`,
                ko: `"${written}" 표기가 기사의 다른 곳에는 "${usual}" 표기로 나옵니다. 한 가지로 쓰세요.`,
              },
              fix: { kind: 'set-field', path: item, value: respelled },
            }),
          ),
        );
  },
};
