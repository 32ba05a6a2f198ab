import type { HouseStyle, Vocabulary } from './house-style';
import { HOUSE_STYLES } from './house-styles';
import { SHARED_VOCABULARY } from './shared-vocabulary';
import { wordKey } from './word-key';

type Table<Value> = ReadonlyMap<string, Value>;

/** All words that are known on a page, by word key; where houses differ, the words of the house that printed it win. */
export interface PageWords {
  /** Whose page it is; null when it shows no house's signs. */
  readonly house: HouseStyle | null;
  readonly markers: Table<NonNullable<Vocabulary['markers']>[string]>;
  readonly quoteLabels: ReadonlySet<string>;
  readonly creditRoles: Table<NonNullable<Vocabulary['creditRoles']>[string]>;
  readonly tipChannels: Table<NonNullable<Vocabulary['tipChannels']>[string]>;
  readonly corrections: Table<NonNullable<Vocabulary['corrections']>[string]>;
  readonly slogans: readonly RegExp[];
  readonly chrome: ReadonlySet<string>;
  readonly chromeForms: readonly RegExp[];
  readonly sections: ReadonlySet<string>;
  readonly stampWords: Table<'published' | 'updated'>;
}

/** The words for a page, by whose signs it shows. */
export const pageWords = (text: string): PageWords => {
  const house = HOUSE_STYLES.find(({ signs }) => signs.test(text)) ?? null;
  return WORDS_OF_HOUSES.get(house) ?? wordsFor(house);
};

const wordsFor = (house: HouseStyle | null): PageWords => {
  // Later ones win.
  const sources: readonly Vocabulary[] = [
    ...HOUSE_STYLES.filter((style) => style !== house).reverse(),
    SHARED_VOCABULARY,
    ...(house ? [house] : []),
  ];
  return {
    house,
    markers: table(sources.map(({ markers }) => markers)),
    quoteLabels: keys(sources.map(({ quoteLabels }) => quoteLabels)),
    creditRoles: table(sources.map(({ creditRoles }) => creditRoles)),
    tipChannels: table(sources.map(({ tipChannels }) => tipChannels)),
    corrections: table(sources.map(({ corrections }) => corrections)),
    slogans: sources.flatMap(({ slogans = [] }) => slogans),
    chrome: keys(sources.map(({ chrome }) => chrome)),
    chromeForms: sources.flatMap(({ chromeForms = [] }) => chromeForms),
    sections: keys(sources.map(({ sections }) => sections)),
    stampWords: table(sources.map(({ stampWords }) => stampWords)),
  };
};

const table = <Value>(
  sources: readonly (Readonly<Record<string, Value>> | undefined)[],
): Table<Value> =>
  new Map(
    sources.flatMap((source = {}) =>
      Object.entries(source).map(([word, value]) => [wordKey(word), value] as const),
    ),
  );

const keys = (sources: readonly (readonly string[] | undefined)[]): ReadonlySet<string> =>
  new Set(sources.flatMap((words = []) => words.map(wordKey)));

const WORDS_OF_HOUSES: ReadonlyMap<HouseStyle | null, PageWords> = new Map(
  [...HOUSE_STYLES, null].map((house) => [house, wordsFor(house)]),
);
