import type { Modules, UID } from '@strapi/strapi';

/**
 * Strapi's types for written data know no null, though null is how a field is emptied. This is the one place that tells the
 * compiler so; the values stay checked when they are written, against the schema.
 */
export const documentData = <Uid extends UID.ContentType>(
  data: Readonly<Record<string, unknown>>,
) => data as Modules.Documents.Params.Data.Input<Uid>;
