import type { CreditKind } from '../article/vocabulary';
import { looksLikeName } from './looks-like-name';
import { withoutTitle } from './name-titles';

/** What stands with a name and is none of it: a mail address, masked or not, and the brackets around it. */
const ADDRESS =
  /\s*[([<]{0,2}(?:[\w.+-]{1,64}@[\w.-]{1,80}|\[email\s?protected\])[)\]>]{0,2}\s*$/iu;

const BY = /^by[: ]\s*(?=\p{L})/iu;

/** Marks at the ends that belong to the line, not to a name; an initial keeps its dot. */
const EDGES = /^[\s:;,·/|■▷\-–—]+|[\s:;,·/|\-–—]+$/gu;

/** A name without "By", title, address and the marks around it; an organization keeps its words. Nothing is respelled. */
export const cleanName = (printed: string, kind: CreditKind): string => {
  const bare = printed.replace(ADDRESS, '').replace(BY, '').replace(EDGES, '');
  const name = kind === 'person' ? withoutTitle(bare) : bare;
  return /\p{L}/u.test(name) ? name : printed;
};

const BETWEEN_NAMES = /\s*[,，·ㆍ・;/&+]\s*|\s+(?:and|및|와|과)\s+/iu;

/** The names that a credit lists; empty unless each of several is a person's name by itself. An organization may have commas. */
export const listedNames = (printed: string, kind: CreditKind): string[] => {
  const names = printed
    .replace(ADDRESS, '')
    .replace(BY, '')
    .split(BETWEEN_NAMES)
    .filter((part) => part.trim() !== '')
    .map((part) => cleanName(part, kind));
  return kind === 'person' && names.length > 1 && names.every(looksLikeName) ? names : [];
};
