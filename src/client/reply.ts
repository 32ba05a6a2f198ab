/** An answer with all its text. */
export interface Reply {
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}
