import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, isArticlePart } from '../uids';
import { relationsIn } from './relations-in';

interface Params {
  readonly documentId?: unknown;
  readonly status?: unknown;
  readonly filters?: unknown;
  readonly data?: unknown;
}

const OF_ONE_DOCUMENT = new Set([
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

const WITH_DATA = new Set(['create', 'update', 'clone']);

/**
 * Refuses requests to write an article or a part that Strapi would carry out on some of its rows: on several documents, on those
 * that a filter lets through, on the draft alone, and relations to a row rather than to a document. A draft tied to a published
 * row by its number would be public at once.
 * @throws ValidationError naming the field
 */
export const refusePartialRequest = (
  strapi: Core.Strapi,
  { uid, action, params }: Modules.Documents.Middleware.Context,
): void => {
  const { documentId, status, filters, data } = params as Params;
  if (OF_ONE_DOCUMENT.has(action)) {
    if (typeof documentId !== 'string' || documentId === '') {
      throw refusal('documentId', 'Say which document by its documentId, one at a time.');
    }
    if (filters !== undefined && filters !== null && Object.keys(filters).length > 0) {
      throw refusal('filters', 'A document is changed as a whole: filters are for reading.');
    }
  }
  if (action === 'delete' && status === 'draft') {
    throw refusal(
      'status',
      'A document is deleted as a whole, its draft with it: ask for no status.',
    );
  }
  if (WITH_DATA.has(action)) {
    refuseRowNumbers(strapi, uid, (data ?? {}) as Readonly<Record<string, unknown>>);
  }
};

const refuseRowNumbers = (
  strapi: Core.Strapi,
  uid: Modules.Documents.Middleware.Context['uid'],
  data: Readonly<Record<string, unknown>>,
): void => {
  const attributes = strapi.getModel(uid).attributes as Readonly<
    Record<string, { target?: string }>
  >;
  for (const [field, { target = '' }] of Object.entries(attributes)) {
    const hasVersions = target === ARTICLE || isArticlePart(target);
    if (hasVersions && relationsIn(data[field]).some(isRowNumber)) {
      throw refusal(
        field,
        `Name what "${field}" leads to by its documentId: a row's number is not enough.`,
      );
    }
  }
};

/** As Strapi tells them apart: a number, text that begins with one, or an object that has an `id` and no `documentId`. */
const isRowNumber = (relation: unknown): boolean =>
  typeof relation === 'object' && relation !== null
    ? 'id' in relation && !('documentId' in relation && relation.documentId)
    : !Number.isNaN(Number.parseInt(String(relation), 10));

const refusal = (field: string, message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
