import type { Core } from '@strapi/strapi';

/** A feed as it is sent. */
export interface WrittenFeed {
  readonly body: string;
  readonly mediaType: string;
  /** The last change of anything that is or was in it. */
  readonly lastModified: Date;
}

/** A feed at `/api/feeds/<name>`. */
export interface PublicFeed {
  readonly name: string;
  /**
   * Reads what is public now, and writes it.
   * @throws ValidationError (400) for a parameter that the feed does not have; NotFoundError for a page that there is not
   */
  readonly write: (strapi: Core.Strapi, query: unknown) => Promise<WrittenFeed>;
}
