import { ARTICLE } from '../services/uids';

/** What Strapi asks of a preview. */
interface PreviewedEntry {
  readonly documentId?: string;
}

/**
 * Where Strapi's own preview finds an article as it will appear: a page of the panel itself, which shows the draft to who may see it.
 * @returns null for every other type, which has no page of its own
 */
export const articlePreview = (uid: string, { documentId }: PreviewedEntry): string | null =>
  uid === ARTICLE && documentId
    ? `/admin/plugins/newsroom/reports/${encodeURIComponent(documentId)}/preview`
    : null;
