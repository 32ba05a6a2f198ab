import type { Core } from '@strapi/strapi';
import type { WrittenFeed } from './send-feed';

/** A feed at `/api/feeds/<name>`. */
export interface PublicFeed {
  readonly name: string;
  /**
   * Reads what is public now, and writes it.
   * @throws ValidationError (400) for a parameter that the feed does not have; NotFoundError for a page that there is not
   */
  readonly write: (strapi: Core.Strapi, query: unknown) => Promise<WrittenFeed>;
}
