import { segmentItems } from '../../article/assemble-article';
import type { StoredSegment } from '../../article/stored-article';
import type { SetField } from './fix';

/** A paragraph that is no more than one sentence: the first stop is the last. */
const ONE_SENTENCE = /^[^.!?。]+[.!?。]*$/u;

/**
 * The fix that makes a segment's last narrated paragraph its toss or sign-off, where it is one sentence that names somebody as such.
 * @param path of the segment in the article
 */
export const closingFix = (
  segment: StoredSegment,
  path: string,
  kind: 'toss' | 'sign-off',
  nameIn: (text: string) => string | null,
): SetField | null => {
  const items = segmentItems(segment);
  const last = items.at(-1);
  return last?.kind === 'narration' && ONE_SENTENCE.test(last.text) && nameIn(last.text) !== null
    ? { kind: 'set-field', path: `${path}.items[${items.length - 1}].kind`, value: kind }
    : null;
};
