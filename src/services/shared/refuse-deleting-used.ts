import { refuseWhileUsed, type SharedType } from './used-entries';

interface DeleteEvent {
  readonly params: { readonly where?: object };
}

/**
 * A lifecycle of the types that articles share, before rows are deleted: the document service's middleware does not see
 * `strapi.db.query`.
 */
export const refuseDeletingUsed =
  (uid: SharedType) =>
  async ({ params }: DeleteEvent): Promise<void> => {
    const rows = (await strapi.db
      .query(uid)
      .findMany({ where: params.where ?? {}, select: ['documentId'] })) as {
      readonly documentId: string;
    }[];
    await refuseWhileUsed(
      strapi,
      uid,
      rows.map(({ documentId }) => documentId),
    );
  };
