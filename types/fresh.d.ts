declare module 'fresh' {
  type Headers = Readonly<Record<string, string | string[] | undefined>>;
  /** Tells whether who sent these request headers has what these response headers describe. */
  function fresh(requestHeaders: Headers, responseHeaders: Headers): boolean;
  export = fresh;
}
