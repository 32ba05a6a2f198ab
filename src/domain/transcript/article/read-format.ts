import type { ArticleFormat } from '../../article/vocabulary';
import type { StoredSegment } from '../../article/stored-article';

const REPORTING: ReadonlySet<string> = new Set(['reporter', 'caster']);
/** Addressing somebody live: `나하늘 기자!`, `Reporter Na Ha-neul!` */
const VOCATIVE = /(?:기자|캐스터|특파원) ?[!,]|(?:[Rr]eporter|[Cc]aster) [^.!?]{2,40}!/u;

/** How a report is made, from who speaks in which order. */
export const readFormat = (segments: readonly StoredSegment[]): ArticleFormat => {
  const roles = segments.map(({ role }) => role);
  const first = roles.findIndex((role) => REPORTING.has(role));
  if (roles.includes('guest')) return 'interview';
  if (first < 0) return segments.some(({ signOff }) => signOff !== null) ? 'package' : 'straight';
  const answered = roles.slice(first).includes('anchor');
  const addressed = segments.some(({ toss }) => toss !== null && VOCATIVE.test(toss));
  return answered || addressed ? 'two-way' : 'package';
};
