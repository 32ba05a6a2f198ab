import type { Credit } from '../../article/stored-article';
import type { CreditRole, SegmentRole } from '../../article/vocabulary';
import { compareNames } from '../../names/compare-names';
import type { Doubt, Piece } from '../pieces/piece';
import { textOf } from '../pieces/paragraph-text';

/** Credits, where in the article each credit line went, and what is doubtful about who reports. */
export interface ReadCredits {
  readonly credits: readonly Credit[];
  readonly paths: ReadonlyMap<Piece, string>;
  readonly doubts: readonly (readonly [Piece, Doubt])[];
}

/** Who is said to report, where the page says so. */
interface Mention {
  readonly piece: Piece;
  readonly name: string;
  readonly role: CreditRole;
  readonly evidence: 'toss' | 'sign-off' | 'byline';
}

/** Reads the credits that are printed, and infers those of who reports from hand-over, sign-off and byline: each person once. */
export const readCredits = (pieces: readonly Piece[]): ReadCredits => {
  const printed = pieces.flatMap((piece, index) =>
    piece.kind === 'credit'
      ? piece.credits.map((credit) => ({
          piece,
          credit,
          evidenceText: evidenceText(pieces, index),
        }))
      : [],
  );
  const mentions = mentionsOf(pieces);
  const doubts: (readonly [Piece, Doubt])[] = [];
  const inferred: Mention[] = [];
  for (const mention of mentions) {
    const known = [
      ...printed.map(({ credit }) => credit).filter(({ role }) => REPORTING.has(role)),
      ...inferred,
    ];
    const same = known.find(({ name }) => compareNames(name, mention.name) === 'same');
    const probable = known.find(({ name }) => compareNames(name, mention.name) === 'probable');
    const other = same ?? probable;
    if (!other) {
      inferred.push(mention);
    } else if (other.name !== mention.name) {
      doubts.push([mention.piece, spellingDoubt(other.name, mention.name, same !== undefined)]);
    }
  }
  const credits = [
    ...inferred.map((mention) => ({
      role: mention.role,
      roleLabel: null,
      name: mention.name,
      kind: 'person' as const,
      evidence: mention.evidence,
      evidenceText: textOf(mention.piece),
    })),
    ...printed.map(({ credit, evidenceText }) => ({
      ...credit,
      evidence: 'line' as const,
      evidenceText,
    })),
  ].map((credit, index) => ({ documentId: null, order: index + 1, person: null, ...credit }));
  const paths = new Map<Piece, string>();
  printed.forEach(({ piece }, index) => {
    if (!paths.has(piece)) paths.set(piece, `credits[${inferred.length + index}]`);
  });
  inferred.forEach((mention, index) => {
    if (mention.evidence !== 'byline') doubts.push([mention.piece, inferredDoubt(mention, index)]);
  });
  return { credits, paths, doubts };
};

const REPORTING: ReadonlySet<CreditRole> = new Set<CreditRole>(['reporter', 'caster', 'anchor']);

const mentionsOf = (pieces: readonly Piece[]): Mention[] => {
  const mentions: Mention[] = [];
  let role: SegmentRole = 'unmarked';
  pieces.forEach((piece, index) => {
    if (piece.kind === 'marker') {
      role = piece.role ?? 'unmarked';
    } else if ((piece.kind === 'toss' || piece.kind === 'sign-off') && piece.name !== null) {
      const speaker = piece.kind === 'toss' ? nextRole(pieces, index) : role;
      mentions.push({
        piece,
        name: piece.name,
        role: speaker === 'caster' ? 'caster' : 'reporter',
        evidence: piece.kind,
      });
    } else if (piece.kind === 'byline') {
      mentions.push(
        ...piece.names.map(
          (name) => ({ piece, name, role: 'reporter', evidence: 'byline' }) as const,
        ),
      );
    }
  });
  return mentions;
};

const nextRole = (pieces: readonly Piece[], index: number): SegmentRole => {
  for (let next = index + 1; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (piece?.kind === 'marker') return piece.role ?? 'unmarked';
  }
  return 'unmarked';
};

const inferredDoubt = ({ name, evidence }: Mention, index: number): Doubt => ({
  code: 'credit-inferred',
  message: `No credit line names the reporter; ${name} is credited from the ${evidence === 'toss' ? 'hand-over' : 'sign-off'}.`,
  field: `/credits[${index}]`,
});

const spellingDoubt = (known: string, name: string, same: boolean): Doubt => ({
  code: 'credit-spelling',
  ...(same ? { severity: 'info' as const } : {}),
  message: same
    ? `"${name}" is elsewhere spelled "${known}"; both are one name.`
    : `"${name}" and "${known}" are probably one person, spelled in two ways.`,
});

/** A broken credit's evidence is both of its lines. */
const evidenceText = (pieces: readonly Piece[], index: number): string => {
  const piece = pieces[index];
  const next = pieces.slice(index + 1, index + 3).find(({ kind }) => kind !== 'blank');
  const broken = piece?.doubts.some(({ code }) => code === 'credit-line-broken') ?? false;
  const texts = broken && next ? [piece, next] : [piece];
  return texts.map((part) => (part ? textOf(part) : '')).join('\n');
};
