import { isWordKey, type Words } from '../use-words';

const STEP = /([A-Za-z]+)(?:\[(\d+)\])?/gu;

/**
 * A field path of an article in words: `segments[1].quotes[0].speaker` is "Segment 2 › Quote 1 › Speaker".
 * A step that there are no words for stands as it is.
 */
export const placeWords = (path: string, words: Words): string =>
  [...path.matchAll(STEP)]
    .map(([step, field = '', index]) => {
      const key = index === undefined ? `place.${field}` : `place.one-of.${field}`;
      return isWordKey(key) ? words(key, { number: Number(index) + 1 }) : step;
    })
    .join(' › ');
