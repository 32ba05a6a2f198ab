import type { Core, Struct } from '@strapi/strapi';
import type { DraftRows } from '../mapping/draft-rows';
import { refusedFields, type FieldProblem } from '../requests/refused-fields';
import { unstorableTexts } from '../requests/unstorable-texts';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../uids';

/**
 * Refuses values that do not fit their fields, as Strapi's document service does for a draft: too long, none of an enumeration,
 * no whole number; and text that no database keeps as it is. (What is required is asked for when a draft is published.)
 * @throws ValidationError with an entry for each field
 */
export const refuseUnfitRows = (strapi: Core.Strapi, rows: DraftRows): void => {
  const ofType =
    (uid: typeof ARTICLE | typeof SEGMENT | typeof QUOTE | typeof CREDIT) =>
    ({ data }: { readonly data: Data }) =>
      fieldProblems(strapi.contentType(uid).attributes, data, []);
  const children = <Row>(list: readonly { readonly row: Row }[]) => list.map(({ row }) => row);
  const problems = [
    ...rows.articles.flatMap(ofType(ARTICLE)),
    ...children(rows.segments).flatMap(ofType(SEGMENT)),
    ...children(rows.quotes).flatMap(ofType(QUOTE)),
    ...children(rows.credits).flatMap(ofType(CREDIT)),
    ...children(rows.corrections).flatMap((row, index) =>
      fieldProblems(component(strapi, 'newsroom.correction'), row, ['corrections', String(index)]),
    ),
    ...children(rows.sources).flatMap((row) =>
      fieldProblems(component(strapi, 'newsroom.source'), row, ['source']),
    ),
  ];
  if (problems.length > 0) {
    throw refusedFields(problems);
  }
};

type Data = Readonly<Record<string, unknown>>;
type Attributes = Struct.SchemaAttributes;
type Attribute = Attributes[string];

const component = (
  strapi: Core.Strapi,
  uid: 'newsroom.correction' | 'newsroom.source',
): Attributes => strapi.components[uid].attributes;

const fieldProblems = (
  attributes: Attributes,
  data: Data,
  path: readonly string[],
): FieldProblem[] =>
  Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributes[name];
    if (attribute === undefined || value === null || value === undefined) {
      return [];
    }
    const field = [...path, name];
    const reason = reasonNotToFit(attribute, value);
    const message = `${field.join('.')}: ${reason ?? ''}.`;
    return [
      ...unstorableTexts(value, field),
      ...(reason === null ? [] : [{ path: field, message, name: 'ValidationError' as const }]),
    ];
  });

/** Strapi's own limit for a short text that has no other. */
const LONGEST_STRING = 255;

/** Numbers, dates and the like are of the right kind by their types here, or the database refuses them. */
const reasonNotToFit = (attribute: Attribute, value: unknown): string | null => {
  if (attribute.type === 'string') {
    return longerThan(value, attribute.maxLength ?? LONGEST_STRING);
  }
  if (attribute.type === 'text' || attribute.type === 'uid') {
    return longerThan(value, attribute.maxLength ?? Infinity);
  }
  if (attribute.type === 'enumeration' && !attribute.enum.includes(value as string)) {
    return `must be one of ${attribute.enum.join(', ')}`;
  }
  return attribute.type === 'integer' && !Number.isInteger(value) ? 'must be a whole number' : null;
};

const longerThan = (value: unknown, most: number): string | null => {
  if (typeof value !== 'string') {
    return 'must be a text';
  }
  return value.length > most ? `must have at most ${most} characters` : null;
};
