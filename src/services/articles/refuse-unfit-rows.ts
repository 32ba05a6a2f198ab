import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DraftRows } from '../mapping/draft-rows';
import { unstorableTexts, type FieldProblem } from '../requests/refuse-unstorable-text';
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
    throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
      errors: problems,
    });
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

const reasonNotToFit = (attribute: Attribute, value: unknown): string | null => {
  switch (attribute.type) {
    case 'string':
      return longerThan(value, attribute.maxLength ?? LONGEST_STRING);
    case 'text':
    case 'uid':
      return longerThan(value, attribute.maxLength ?? Infinity);
    case 'enumeration':
      return attribute.enum.includes(value as string)
        ? null
        : `must be one of ${attribute.enum.join(', ')}`;
    case 'integer':
      return Number.isInteger(value) ? null : 'must be a whole number';
    default:
      return null;
  }
};

const longerThan = (value: unknown, most: number): string | null => {
  if (typeof value !== 'string') {
    return 'must be a text';
  }
  return value.length > most ? `must have at most ${most} characters` : null;
};
