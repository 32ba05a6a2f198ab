import type { Place } from '../pieces/piece';

/** A sentence, and where it begins in its line's `plain`. */
export interface Sentence {
  readonly words: string;
  readonly start: number;
}

/** After a stop, but not after an initial such as `J.` */
const SENTENCE_END = /(?<=[^\s.]{2}[.!?…。]['"”’)]*) +/gu;
/** Copies that have lost their stops: before the name of a station in `… 전망입니다 YTN 나하늘입니다`. */
const LOST_STOP =
  / (?=(?:[가-힣]{2,8}에서 )?(?:YTN|KBS|MBC|SBS|MBN|JTBC|TV조선|채널A|연합뉴스TV)(?: ?뉴스)? [가-힣]{2,4}(?:입니다|이었습니다|였습니다)$)/gu;
/** The same before a reporter's name: `… 멈췄습니다 나하늘 기자가 보도합니다`. */
const LOST_STOP_BEFORE_NAME =
  /(?<=[다요까죠]) (?=[가-힣]{2,4} ?(?:기자|특파원|캐스터)(?:가|이|의|입니다|!| )[^.]{0,30}$)/gu;
const LONGEST_CLOSING = 400;
const MOST_SENTENCES = 3;

/** The last sentences of a paragraph, the last one first. Looks at the end of a long paragraph only. */
export const lastSentences = ({ line, start, end }: Place): Sentence[] => {
  const from = Math.max(start, end - LONGEST_CLOSING);
  const plain = line.plain.slice(from, end);
  const starts = [SENTENCE_END, LOST_STOP, LOST_STOP_BEFORE_NAME].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((space) => from + space.index + space[0].length),
  );
  // A paragraph cut off by the bound begins with no whole sentence.
  const all = [...new Set(from === start ? [from, ...starts] : starts)].sort((a, b) => a - b);
  return all
    .map((first, index) => ({
      start: first,
      words: line.plain.slice(first, all[index + 1] ?? end).trim(),
    }))
    .reverse()
    .slice(0, MOST_SENTENCES);
};
