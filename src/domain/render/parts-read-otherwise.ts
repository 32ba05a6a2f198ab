import { diffArrays } from 'diff';
import type { ParsedArticle } from '../article/parsed-article';
import { saidFields, saidInOrder } from './transcript-fields';

/** As many differences are looked for one by one. */
const MOST_DIFFERENCES = 400;

/**
 * Which parts of an article are not what was meant, once they are read; where something was read that was not meant, the parts around
 * it. Null when there are too many to tell.
 */
export const partsReadOtherwise = (
  meant: ParsedArticle,
  read: ParsedArticle,
): ReadonlySet<string> | null => {
  const keys = new Set<string>();
  const fields = saidFields(read);
  saidFields(meant).forEach(({ key, said }, index) => {
    if (fields[index]?.said !== said) keys.add(key);
  });
  const parts = saidInOrder(meant);
  const changes = diffArrays(
    parts.map(({ said }) => said),
    saidInOrder(read).map(({ said }) => said),
    { maxEditLength: MOST_DIFFERENCES },
  );
  if (!changes) return null;
  let index = 0;
  changes.forEach(({ added, removed, count }, place) => {
    const replaces = changes[place - 1]?.removed === true || changes[place + 1]?.removed === true;
    const [first, end] = added ? [index - 1, index + 1] : [index, index + count];
    if (removed || (added && !replaces))
      parts.slice(Math.max(0, first), end).forEach(({ key }) => keys.add(key));
    index += added ? 0 : count;
  });
  return keys;
};
