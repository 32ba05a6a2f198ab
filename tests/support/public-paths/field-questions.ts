import type { Core } from '@strapi/strapi';
import { get, graphql, type Answers, type Question } from './question';
import { READABLE_TYPES, type ReadableUid } from './readable-types';

/** One field that somebody may ask for, to learn from what is found, or in which order, what hidden documents hold. */
export interface FieldQuestion extends Question {
  readonly kind: 'filter' | 'null filter' | 'sort' | 'GraphQL filter' | 'GraphQL null filter';
  readonly plural: string;
  /** The filter alone, to be asked together with others. */
  readonly filter: string;
}

/**
 * Filters and sorts over each field that a relation leads to (REST: one relation away; GraphQL: two).
 * @param word what the filters look for
 */
export const fieldQuestions = (strapi: Core.Strapi, word: string): FieldQuestion[] =>
  READABLE_TYPES.flatMap(({ uid, plural }) => [
    ...fieldPaths(strapi, uid, 2).flatMap((path) => [
      restFilter(plural, path, word),
      restSort(plural, path),
    ]),
    ...fieldPaths(strapi, uid, 3)
      .filter((path) => !path.includes('source') && path.at(-1) !== 'id')
      .map((path) => graphqlFilter(plural, path, word)),
  ]);

const restFilter = (plural: string, path: readonly string[], word: string): FieldQuestion => {
  const fields = path.map((name) => `[${name}]`).join('');
  const filter = `${fields}${isWords(path) ? `[$contains]=${word}` : '[$null]=true'}`;
  const kind = isWords(path) ? 'filter' : 'null filter';
  return { kind, plural, filter, ...get(`/api/${plural}?fields=documentId&filters${filter}`) };
};

const restSort = (plural: string, path: readonly string[]): FieldQuestion => {
  const address = `/api/${plural}?fields=documentId&sort=${path.join('.')}:asc`;
  return { kind: 'sort', plural, filter: '', ...get(address) };
};

const graphqlFilter = (plural: string, path: readonly string[], word: string): FieldQuestion => {
  const filter = path.reduceRight(
    (inner, name) => `{ ${name}: ${inner} }`,
    isWords(path) ? `{ contains: "${word}" }` : '{ null: true }',
  );
  const kind = isWords(path) ? 'GraphQL filter' : 'GraphQL null filter';
  return { kind, plural, filter, ...graphql(`{ ${connection(plural, filter)} }`) };
};

const connection = (plural: string, filter: string): string =>
  `${plural}_connection(filters: ${filter}) { nodes { documentId } }`;

/** So many fields are asked for in one request. */
const TOGETHER = 25;

const inBundles = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / TOGETHER) }, (_, index) =>
    items.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );

/** GraphQL questions, many in one operation, each with an answer of its own. */
export interface Bundle extends Question {
  readonly fields: readonly FieldQuestion[];
}

/** Unlike a list a connection may be null: one that is refused leaves the others their answers. */
export const sideBySide = (questions: readonly FieldQuestion[]): Bundle[] =>
  inBundles(questions).map((fields) => {
    const branches = fields.map(
      ({ plural, filter }, index) => `f${String(index)}: ${connection(plural, filter)}`,
    );
    return { fields, ...graphql(`{ ${branches.join(' ')} }`) };
  });

/** Those of a bundle's fields that were answered. */
export const answeredIn = ({ name, fields }: Bundle, answers: Answers): FieldQuestion[] => {
  const { data } = JSON.parse(answers.get(name)?.slice(4) ?? '{}') as {
    data?: Readonly<Record<string, unknown>> | null;
  };
  return fields.filter((_field, index) => data?.[`f${String(index)}`]);
};

/** Whether any of these filters finds anything: questions whose answer holds no document, as long as the word is nowhere. */
export const anyOf = (questions: readonly FieldQuestion[]): Question[] =>
  READABLE_TYPES.flatMap(({ plural }) => {
    const own = (kind: FieldQuestion['kind']) =>
      inBundles(questions.filter((each) => each.plural === plural && each.kind === kind));
    return [
      ...own('filter').map((bundle) => {
        const filters = bundle.map(
          ({ filter }, index) => `filters[$or][${String(index)}]${filter}`,
        );
        return get(`/api/${plural}?fields=documentId&${filters.join('&')}`);
      }),
      ...own('GraphQL filter').map((bundle) =>
        graphql(
          `{ ${connection(plural, `{ or: [${bundle.map(({ filter }) => filter).join(', ')}] }`)} }`,
        ),
      ),
    ];
  });

const isWords = (path: readonly string[]): boolean =>
  !['id', 'publishedAt'].includes(path.at(-1) ?? '');

/** The paths of all fields of a type and, through its relations and components, of others; a circle is gone round once. */
const fieldPaths = (
  strapi: Core.Strapi,
  uid: string,
  depth: number,
  passed: readonly string[] = [],
): string[][] => {
  const { attributes } = strapi.getModel(uid as ReadableUid);
  const own = uid.startsWith('api::') ? [['id'], ['documentId'], ['publishedAt']] : [];
  return Object.entries(attributes as Readonly<Record<string, Attribute>>)
    .filter(([name]) => !OF_LANGUAGES.has(name))
    .reduce((paths, [name, attribute]) => {
      const next = attribute.type === 'relation' ? attribute.target : attribute.component;
      if (next === undefined) {
        return TYPES_OF_WORDS.has(attribute.type) ? [...paths, [name]] : paths;
      }
      const isOurs = /^(?:api::|newsroom\.)/u.test(next);
      const further =
        isOurs && depth > 1 && !passed.includes(next)
          ? fieldPaths(strapi, next, depth - 1, [...passed, uid])
          : [];
      return [...paths, ...further.map((path) => [name, ...path])];
    }, own);
};

/** Strapi gives every type these, and hides them where its own languages are not used. */
const OF_LANGUAGES: ReadonlySet<string> = new Set(['locale', 'localizations']);

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
}

const TYPES_OF_WORDS: ReadonlySet<string> = new Set(['string', 'text', 'uid']);
