import type { Core, Modules } from '@strapi/strapi';
import { documentData } from '../mapping/document-data';
import { inOneTransaction } from '../publishing/in-sequence';
import { PERSON } from '../uids';
import { asMerge, isMerge } from './merge-scope';

type Context = Modules.Documents.Middleware.Context;

interface Copies {
  readonly entries: readonly { readonly documentId: string }[];
}

/**
 * Keeps the record of who was merged into a person as merging wrote it: nothing else writes it (the panel sends the field back
 * with every save), and a copy of a person, into whom nobody was merged, has none.
 */
export const recordOfMerges = (
  strapi: Core.Strapi,
  context: Context,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const { data } = context.params as { readonly data?: Readonly<Record<string, unknown>> };
  if (isMerge() || !WRITES.has(context.action)) {
    return next();
  }
  const written = Object.entries(data ?? {}).filter(([name]) => name !== 'merged');
  context.params = { ...context.params, data: Object.fromEntries(written) };
  return context.action === 'clone'
    ? inOneTransaction(strapi, async () => {
        const copies = (await next()) as Copies;
        for (const { documentId } of copies.entries) {
          await forgetMerges(strapi, documentId);
        }
        return copies;
      })
    : next();
};

const WRITES = new Set(['create', 'update', 'clone']);

const forgetMerges = (strapi: Core.Strapi, documentId: string) =>
  asMerge(() =>
    strapi
      .documents(PERSON)
      .update({ documentId, data: documentData<typeof PERSON>({ merged: [] }) }),
  );
