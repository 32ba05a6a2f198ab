import { isKoreanSurname } from './romanization-key';
import { nameKey } from './name-key';
import { NOT_IN_A_LATIN_NAME } from './spoken-name-patterns';

/** A place where a name is written another way than usual in the same texts. */
export interface OddWriting<Text> {
  readonly text: Text;
  readonly written: string;
  /** The way in which it is written most often; of equals the one that comes first. */
  readonly usual: string;
  /** The whole text with the name written as usual. */
  readonly respelled: string;
}

interface Occurrence<Text> {
  readonly text: Text;
  readonly start: number;
  readonly written: string;
}

/**
 * Finds names in Latin letters that some texts write in more than one way: `Kim Jong Un`, `Kim Jong-un`. Taken for a name is what
 * begins with a Korean family name, and what is given as one; the rest could be any capitalised words.
 * @param known names that are certain
 * @returns one entry for each text and way that is not the usual one
 */
export const writtenTwoWays = <Text extends { readonly words: string }>(
  texts: readonly Text[],
  known: readonly string[],
): OddWriting<Text>[] => {
  const knownKeys = new Set(known.map(nameKey));
  const byKey = new Map<string, Occurrence<Text>[]>();
  /** Most words stand there many times; null: no name. */
  const keys = new Map<string, string | null>();
  for (const text of texts) {
    for (const { start, written } of nameLikeRuns(text.words)) {
      const key = keys.has(written) ? (keys.get(written) ?? null) : keyOfName(written, knownKeys);
      keys.set(written, key);
      if (key !== null) {
        const found = byKey.get(key);
        if (found) found.push({ text, start, written });
        else byKey.set(key, [{ text, start, written }]);
      }
    }
  }
  return [...byKey.values()].flatMap(oddOnes);
};

const keyOfName = (written: string, known: ReadonlySet<string>): string | null => {
  const key = nameKey(written);
  return isName(written) || known.has(key) ? key : null;
};

const oddOnes = <Text extends { readonly words: string }>(
  occurrences: readonly Occurrence<Text>[],
): OddWriting<Text>[] => {
  const usual = usualOne(occurrences);
  const odd = occurrences.filter(({ written }) => wayOf(written) !== wayOf(usual));
  const texts = new Set(odd.map(({ text }) => text));
  return [...texts].flatMap((text) => {
    const inText = odd.filter((occurrence) => occurrence.text === text);
    const ways = new Map(inText.map(({ written }) => [wayOf(written), written]));
    return [...ways].map(([way, written]) => {
      const places = inText.filter((occurrence) => wayOf(occurrence.written) === way);
      return { text, written, usual, respelled: respell(text.words, places, usual) };
    });
  });
};

const usualOne = (occurrences: readonly { readonly written: string }[]): string => {
  const counts = new Map<string, { readonly written: string; count: number }>();
  for (const { written } of occurrences) {
    const entry = counts.get(wayOf(written)) ?? { written, count: 0 };
    entry.count += 1;
    counts.set(wayOf(written), entry);
  }
  return [...counts.values()].reduce((most, next) => (next.count > most.count ? next : most))
    .written;
};

const respell = (
  words: string,
  places: readonly { readonly start: number; readonly written: string }[],
  usual: string,
): string =>
  places.reduceRight(
    (text, { start, written }) => text.slice(0, start) + usual + text.slice(start + written.length),
    words,
  );

/** What makes a way of writing: where the joints are, and which; one mark of each kind. */
const wayOf = (written: string): string =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’‘`´]/gu, "'");

const WORD = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}]*(?:[\p{Pd}’'‘][\p{L}\p{M}]+)*)`;
const RUN = new RegExp(`${WORD}(?: ${WORD})+`, 'gu');
const POSSESSIVE = /['’]s$/u;
const MOST_WORDS = 4;

/** Every two to four capitalised words that follow one another. */
const nameLikeRuns = (text: string): { start: number; written: string }[] =>
  [...text.matchAll(RUN)].flatMap((run) => {
    const words = [...run[0].matchAll(/\S+/gu)].map((word) => ({
      start: run.index + word.index,
      end: run.index + word.index + word[0].replace(POSSESSIVE, '').length,
    }));
    return words.flatMap(({ start }, first) =>
      words
        .slice(first + 1, first + MOST_WORDS)
        .map(({ end }) => ({ start, written: text.slice(start, end) })),
    );
  });

const isName = (written: string): boolean => {
  const [first = '', ...others] = written.split(' ');
  return (
    isKoreanSurname(first) &&
    others.length <= MOST_GIVEN_WORDS &&
    !others.some((word) => NOT_IN_A_LATIN_NAME.has(word))
  );
};

/** `Jong Un`; a third word is not the name's. */
const MOST_GIVEN_WORDS = 2;
