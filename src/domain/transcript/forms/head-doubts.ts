import type { Message } from '../../diagnostics/message';
import { looksLikeName } from '../../names/looks-like-name';
import { looksLikeHangulName } from '../../names/looks-like-name';
import type { Doubt, Place } from '../pieces/piece';
import { insertion, rangeOf } from '../pieces/place-range';
import type { ReadHead } from './quote-head';

/** What is doubtful about a quote's head. @param place where the head stands */
export const headDoubts = ({ head, division }: ReadHead, place: Place): Doubt[] => {
  switch (division) {
    case 'comma':
      return [commaDoubt(place, head.name ?? '')];
    case 'none':
      return unsplitDoubt(head.printed, place);
    case 'slash':
    case 'parentheses':
      return [];
  }
};

const commaDoubt = (place: Place, name: string): Doubt => {
  const comma = place.start + place.line.plain.slice(place.start, place.end).indexOf(',');
  const range = rangeOf({ ...place, start: comma, end: comma + 1 });
  return {
    code: 'quote-head-comma',
    message: {
      en: `Only a comma divides this head; "${name}" is read as the speaker.`,
      ko: `이름과 직함이 쉼표로만 나뉘어 있어 "${name}" 부분을 발언자로 읽었습니다.`,
    },
    range: rangeOf(place),
    field: 'speaker',
    suggestions: [{ label: speakerIs(name), edits: [{ ...range, text: ' /' }] }],
  };
};

const unsplitDoubt = (printed: string, place: Place): Doubt[] => {
  const names = possibleNames(printed);
  return names.length === 0
    ? []
    : [
        {
          code: 'quote-head-unsplit',
          message: {
            en: `The head "${printed}" does not say where the name ends; all of it is read as the speaker.`,
            ko: `"${printed}" 표기만으로는 이름이 어디서 끝나는지 알 수 없어 전체를 발언자로 읽었습니다.`,
          },
          range: rangeOf(place),
          field: 'speaker',
          suggestions: names.map((name) => ({
            label: speakerIs(name),
            edits: [insertion(place, place.start + name.length, ' /')],
          })),
        },
      ];
};

const speakerIs = (name: string): Message => ({
  en: `The speaker is "${name}".`,
  ko: `발언자: "${name}"`,
});

const LONGEST_NAME_IN_WORDS = 4;

/** Beginnings of an undivided head that read like a name, shortest first; none when the whole head may well be one name or an office. */
const possibleNames = (printed: string): string[] => {
  const words = printed.split(' ');
  const counts = words.slice(0, LONGEST_NAME_IN_WORDS).map((_, index) => index + 1);
  return counts
    .filter((count) => count < words.length)
    .map((count) => words.slice(0, count).join(' '))
    .filter((name) => looksLikeName(name) && !isOneName(printed, words) && !isCommonWord(name));
};

/** Two capitalised words are a name and no more. */
const isOneName = (printed: string, words: readonly string[]): boolean =>
  words.length < 3 && /^\p{Script=Latin}/u.test(printed) && looksLikeName(printed);

/** Words of two letters that begin with the letter of a family name are mostly words: `주변 상인`. */
const isCommonWord = (name: string): boolean => looksLikeHangulName(name) && name.length < 3;
