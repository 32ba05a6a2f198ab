import type { Place } from '../pieces/piece';
import { DIRECTIVES } from './directives';
import type { FormMatch, PageFacts } from './line-form';

const DIRECTIVE = /^@([a-z-]{3,12})(?: |$)/u;

/**
 * What no broadcaster prints and an exact copy needs, said outright on a line of its own: `@headline …`, `@segment caster Na Ha-neul`,
 * `@toss …`. See docs/transcript-notation.md. A directive that is not as it should be is read as other lines are.
 * @param words the words of a whole line
 */
export const directiveForm = (
  { line, start, end }: Place,
  facts: PageFacts,
): FormMatch['content'] | null => {
  const [whole = '', word = ''] = DIRECTIVE.exec(line.plain.slice(start, start + 15)) ?? [];
  const value: Place = { line, start: Math.min(start + whole.length, end), end };
  return whole === '' ? null : (DIRECTIVES[word]?.(value, facts) ?? null);
};

/** Whether a line says outright what it is, so that nothing on it is a sign of anything else. */
export const isSaidOutright = (plain: string): boolean =>
  plain.startsWith(LITERAL) || DIRECTIVE.test(plain.slice(0, 15));

/** Before narration in which nothing else is to be looked for. */
export const LITERAL = '\\ ';
