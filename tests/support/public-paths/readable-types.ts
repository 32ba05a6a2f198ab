import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../../../src/services/uids';

export type ReadableUid = typeof ARTICLE | typeof SEGMENT | typeof QUOTE | typeof CREDIT;

/** A type whose stock routes the public may read, with how deep it can be asked for at once. */
export interface ReadableType {
  readonly uid: ReadableUid;
  readonly plural: string;
  readonly populateDeep: string;
  readonly graphqlDeep: string;
}

const ARTICLE_DEEP = 'headline corrections { text } video { title }';
const SEGMENT_DEEP = 'body quotes { text }';

export const READABLE_TYPES: readonly ReadableType[] = [
  {
    uid: ARTICLE,
    plural: 'articles',
    populateDeep:
      'populate[segments][populate][quotes][populate]=*&populate[credits][populate]=*&populate[translationOf][populate]=*',
    graphqlDeep: `${ARTICLE_DEEP} translationOf { headline } translations { headline } segments { ${SEGMENT_DEEP} } credits { name }`,
  },
  {
    uid: SEGMENT,
    plural: 'segments',
    populateDeep: 'populate[article][populate]=*&populate[quotes][populate]=*',
    graphqlDeep: `${SEGMENT_DEEP} article { ${ARTICLE_DEEP} }`,
  },
  {
    uid: QUOTE,
    plural: 'quotes',
    populateDeep: 'populate[segment][populate][article][populate]=*',
    graphqlDeep: 'text segment { body article { headline credits { name } } }',
  },
  {
    uid: CREDIT,
    plural: 'credits',
    populateDeep: 'populate[article][populate][segments][populate]=*',
    graphqlDeep: `name article { headline segments { ${SEGMENT_DEEP} } }`,
  },
];
