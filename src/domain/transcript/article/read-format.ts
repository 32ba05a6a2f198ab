import type { ArticleFormat } from '../../article/vocabulary';
import type { Credit, StoredSegment } from '../../article/stored-article';

const REPORTING: ReadonlySet<string> = new Set(['reporter', 'caster']);
/** The label under which a talk's guests are listed. */
const GUESTS = /^(?:출연|Starring|Guests?)$/iu;
/** Addressing or connecting somebody live: `나하늘 기자!`, `Reporter Na Ha-neul!` */
const VOCATIVE =
  /연결|\b[Cc]onnect|(?:기자|캐스터|특파원) ?[!,]|(?:[Rr]eporter|[Cc]aster) [^.!?]{2,40}[!,]/u;

/** Nothing may stand under a marker. */
const isHeard = ({ body, toss, signOff }: StoredSegment): boolean =>
  body !== '' || toss !== null || signOff !== null;

/** An anchor who speaks after a report talks with whoever made it, unless that one has signed off and another is handed over to. */
const answers = (segment: StoredSegment, before: StoredSegment | undefined): boolean => {
  const { role, toss } = segment;
  const isNext = before?.signOff != null && toss !== null && !VOCATIVE.test(toss);
  return role === 'anchor' && isHeard(segment) && !isNext;
};

/** How a report is made, from who speaks in which order. */
export const readFormat = (
  segments: readonly StoredSegment[],
  credits: readonly Credit[],
): ArticleFormat => {
  const roles = segments.map(({ role }) => role);
  const first = roles.findIndex((role) => REPORTING.has(role));
  const handedOver = segments.some(({ toss, signOff }) => toss !== null || signOff !== null);
  const guests = credits.some(({ roleLabel }) => GUESTS.test(roleLabel ?? ''));
  if (guests || (first < 0 && roles.includes('guest'))) return 'interview';
  if (first < 0) return handedOver ? 'package' : 'straight';
  const answered = segments.some(
    (segment, index) => index > first && answers(segment, segments[index - 1]),
  );
  const addressed = segments.some(({ toss }) => toss !== null && VOCATIVE.test(toss));
  return answered || addressed ? 'two-way' : 'package';
};
