import { useMemo } from 'react';

/** The keys of some parts; the same list (by identity) as long as they are the same. */
export const useKeys = (parts: readonly { readonly key: string }[]): string[] => {
  const joined = parts.map(({ key }) => key).join(' ');
  return useMemo(() => (joined === '' ? [] : joined.split(' ')), [joined]);
};
