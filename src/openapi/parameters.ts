import { z } from 'zod';
import { FEEDS } from '../services/delivery/feeds/feeds';
import { DELIVERY_FORMATS } from '../services/delivery/article-formats';
import type { Condition, Operation } from './operation';

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, { readonly type?: string }>>;
  readonly required?: readonly string[];
}

/** What the parameters of queries and paths are for, by their names. */
const MEANINGS: Readonly<Record<string, string>> = {
  id: 'documentId; of articles the slug too.',
  number: 'Of the edition: 1, 2, 3 … per article.',
  status: '`draft` is for who may read drafts.',
  format: 'The form; stands above the Accept header.',
  again: 'Imports the text although it was imported before.',
  section: 'Articles of this section alone.',
  language: 'Articles in this language alone (BCP 47).',
  person: 'Articles that credit or quote this Person (documentId).',
  q: 'Words that must be in headline or text, Korean included.',
  from: 'The earliest moment: a day (YYYY-MM-DD) or an instant with its zone.',
  to: 'The latest one, likewise; a day counts whole.',
  sort: 'By what the list is sorted, with `:asc` or `:desc`.',
  page: 'Pages count from 1.',
  pagination: 'Which part of the list is wanted.',
};

/** Values that the code checks by lists of its own. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: DELIVERY_FORMATS.map(({ name }) => name),
  name: FEEDS.map(({ name }) => name),
};

/** All parameters of an operation: of its path, its query and its conditional headers. */
export const parametersOf = ({ path, query, conditions = [] }: Operation): readonly object[] => [
  ...[...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...described(name, name === 'number' ? { type: 'integer', minimum: 1 } : { type: 'string' }),
  })),
  ...(query ? queryParameters(query) : []),
  ...conditions.map((name) => ({ $ref: `#/components/parameters/${name}` })),
];

const queryParameters = (query: z.ZodType): readonly object[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(query, {
    io: 'input',
  }) as ObjectSchema;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    // `pagination[page]=2`
    ...(schema.type === 'object' ? { style: 'deepObject', explode: true } : {}),
    ...described(name, schema),
  }));
};

const described = (name: string, schema: object) => ({
  ...(MEANINGS[name] ? { description: MEANINGS[name] } : {}),
  schema: { ...schema, ...(CHOICES[name] ? { enum: CHOICES[name] } : {}) },
});

const CONDITION_MEANINGS: Readonly<Record<Condition, string>> = {
  'If-None-Match': 'The ETag that the caller has: 304 when it is still that.',
  'If-Modified-Since': 'The Last-Modified that the caller has: 304 when nothing changed since.',
  'If-Match': 'The ETag of the draft that is replaced: 412 when it was changed since, 428 without.',
};

/** The conditional headers, for `components.parameters`. */
export const conditionParameters = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(CONDITION_MEANINGS).map(([name, description]) => [
      name,
      {
        name,
        in: 'header',
        required: name === 'If-Match',
        description,
        schema: { type: 'string' },
      },
    ]),
  );
