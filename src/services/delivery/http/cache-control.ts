/**
 * The Cache-Control of what is public.
 * @param maxAge seconds that caches may serve it without asking
 * @param staleWhileRevalidate seconds after that in which they may serve it while they ask; RFC 5861
 */
export const cacheControl = (maxAge: number, staleWhileRevalidate: number): string =>
  [
    'public',
    `max-age=${maxAge}`,
    ...(staleWhileRevalidate > 0 ? [`stale-while-revalidate=${staleWhileRevalidate}`] : []),
  ].join(', ');
