/** What of a newsroom a rendering needs. */
export interface RenderSettings {
  /** IANA name; printed times are in it. */
  readonly timeZone: string;
}

/** Those of a newsroom that has set nothing. */
export const DEFAULT_RENDER_SETTINGS: RenderSettings = { timeZone: 'Asia/Seoul' };
