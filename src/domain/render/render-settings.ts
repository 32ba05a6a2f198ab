/** What of a newsroom a rendering needs; what nobody has set is null, and left out of what is rendered. */
export interface RenderSettings {
  /** IANA name; printed times are in it. */
  readonly timeZone: string;
  readonly newsroom: NewsroomIdentity | null;
  /** The origin under which readers reach the server, without a slash at its end; null where there is none (command line). */
  readonly publicUrl: string | null;
  /** Where the newsroom's own site shows an article, with `{slug}` or `{documentId}` in it; null when the server's page is meant. */
  readonly articleUrl: string | null;
}

/** Who publishes. */
export interface NewsroomIdentity {
  readonly name: string;
  readonly url: string | null;
  readonly logoUrl: string | null;
  readonly rightsNotice: string | null;
  /** BCP 47. */
  readonly defaultLanguage: string;
}

/** Those of a newsroom that has set nothing. */
export const DEFAULT_RENDER_SETTINGS: RenderSettings = {
  timeZone: 'Asia/Seoul',
  newsroom: null,
  publicUrl: null,
  articleUrl: null,
};
