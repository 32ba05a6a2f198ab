import type { Core } from '@strapi/strapi';
import { slugFrom } from '../../domain/article/slug-from-headline';
import { takenSlugs } from './taken-slugs';

/** How many endings are asked for at once, at first and at most: most headlines are new, some come back every day. */
const FIRST_REACH = 4;
const LONGEST_REACH = 400;

/**
 * Addresses that no article has yet, made from headlines (or from slugs that are wished for): `a-headline`, `a-headline-2` …
 * @param texts what to make them from; articles with the same text get different ones, in order
 * @param fallback used when nothing of a text can be written in an address, as with a headline in Hangul
 */
export const freeSlugs = async (
  strapi: Core.Strapi,
  texts: readonly string[],
  fallback = 'report',
): Promise<string[]> => {
  const bases = texts.map((text) => slugFrom(text) || fallback);
  const taken = new Set(await takenSlugs(strapi, [...new Set(bases)]));
  const reached = new Map<string, Reach>();
  const slugs: string[] = [];
  for (const base of bases) {
    const slug = taken.has(base) ? await numberedSlug(strapi, base, taken, reached) : base;
    taken.add(slug);
    slugs.push(slug);
  }
  return slugs;
};

/** An address that no article has yet. */
export const freeSlug = async (strapi: Core.Strapi, text: string): Promise<string> => {
  const [slug] = await freeSlugs(strapi, [text]);
  return slug ?? text;
};

/** The number that is tried next for a base, and the number up to which it is known what is taken. */
interface Reach {
  readonly next: number;
  readonly known: number;
  readonly step: number;
}

const numberedSlug = async (
  strapi: Core.Strapi,
  base: string,
  taken: Set<string>,
  reached: Map<string, Reach>,
): Promise<string> => {
  let { next, known, step } = reached.get(base) ?? { next: 2, known: 1, step: FIRST_REACH };
  for (; ; next += 1) {
    if (next > known) {
      const numbers = Array.from({ length: step }, (_, index) => next + index);
      const candidates = numbers.map((number) => `${base}-${String(number)}`);
      (await takenSlugs(strapi, candidates)).forEach((slug) => taken.add(slug));
      known += step;
      step = Math.min(step * 4, LONGEST_REACH);
    }
    const slug = `${base}-${String(next)}`;
    if (!taken.has(slug)) {
      reached.set(base, { next: next + 1, known, step });
      return slug;
    }
  }
};
