import type { Credit } from '../../article/stored-article';
import type { CreditRole, SegmentRole } from '../../article/vocabulary';
import { compareNames } from '../../names/compare-names';
import { namesInToss } from '../../names/spoken-name';
import { plainOf } from '../forms/line-form';
import type { Doubt, Piece } from '../pieces/piece';
import { textOf } from '../pieces/paragraph-text';

/** Credits, where in the article each credit line went, and what is doubtful about who reports. */
export interface ReadCredits {
  readonly credits: readonly Credit[];
  readonly paths: ReadonlyMap<Piece, string>;
  readonly doubts: readonly (readonly [Piece, Doubt])[];
}

/** What directives say of a page's credits. */
interface CreditSettings {
  /** An editor wrote them: their role words are none that a page printed. */
  readonly byHand: boolean;
  /** Whether credits are inferred beside those that are written. */
  readonly infers: boolean;
}

/** Who is said to report, where the page says so. */
interface Mention {
  readonly piece: Piece;
  readonly name: string;
  readonly role: CreditRole;
  readonly evidence: 'toss' | 'sign-off' | 'byline';
}

/** Reads the credits that are printed, and infers those of who reports from hand-over, sign-off and byline: each person once. */
export const readCredits = (
  pieces: readonly Piece[],
  { byHand, infers }: CreditSettings,
): ReadCredits => {
  const printed = pieces.flatMap((piece, index) =>
    piece.kind === 'credit'
      ? piece.credits.map((credit) => ({
          piece,
          ...credit,
          roleLabel: byHand && !piece.outright ? null : credit.roleLabel,
          evidence: credit.evidence ?? (byHand ? 'manual' : 'line'),
          evidenceText:
            credit.evidenceText === undefined ? evidenceOf(pieces, index) : credit.evidenceText,
        }))
      : [],
  );
  const reporting = printed.filter(({ role }) => REPORTING.has(role));
  const { inferred, doubts } = inferCredits(infers ? mentionsOf(pieces) : [], reporting);
  const credits = [
    ...inferred.map((mention) => ({
      ...mention,
      roleLabel: null,
      kind: 'person' as const,
      evidenceText: textOf(mention.piece),
    })),
    ...printed,
  ];
  return {
    credits: credits.map(({ role, roleLabel, name, kind, evidence, evidenceText }, index) => ({
      documentId: null,
      order: index + 1,
      role,
      roleLabel,
      name,
      kind,
      person: null,
      evidence,
      evidenceText,
    })),
    // The first credit of a line is where its diagnostics point.
    paths: new Map(
      printed
        .map(({ piece }, index) => [piece, `credits[${inferred.length + index}]`] as const)
        .reverse(),
    ),
    doubts,
  };
};

interface Inferred {
  readonly inferred: readonly Mention[];
  readonly doubts: ReadCredits['doubts'];
}

/** Each person who is mentioned and not yet credited, under the spelling that stands first. */
const inferCredits = (
  mentions: readonly Mention[],
  printed: readonly { readonly name: string }[],
): Inferred => {
  const inferred: Mention[] = [];
  const doubts: (readonly [Piece, Doubt])[] = [];
  const spellings = new Set<string>();
  mentions.forEach((mention, index) => {
    const known = [...printed, ...inferred];
    const { other, comparison } = closestName(mention.name, known);
    if (!other) {
      inferred.push(mention);
      if (mention.evidence !== 'byline')
        doubts.push([mention.piece, inferredDoubt(mention, inferred.length - 1)]);
      if (differs(mention, mentions[index - 1], known))
        doubts.push([mention.piece, differsDoubt(mention.name)]);
    } else if (
      !spellings.has(mention.name) &&
      other.name.toLowerCase() !== mention.name.toLowerCase()
    ) {
      doubts.push([mention.piece, spellingDoubt(other.name, mention.name, comparison === 'same')]);
    }
    spellings.add(mention.name);
  });
  return { inferred, doubts };
};

const closestName = (name: string, known: readonly { readonly name: string }[]) => {
  const same = known.find((other) => compareNames(other.name, name) === 'same');
  const other = same ?? known.find((other) => compareNames(other.name, name) === 'probable');
  return { other, comparison: same ? 'same' : 'probable' } as const;
};

/** A sign-off right after a hand-over to somebody else, or a byline of somebody who is nowhere else. */
const differs = (
  { evidence }: Mention,
  before: Mention | undefined,
  known: readonly unknown[],
): boolean =>
  (evidence === 'sign-off' && before?.evidence === 'toss') ||
  (evidence === 'byline' &&
    before !== undefined &&
    known.length > 0 &&
    before.evidence !== 'byline');

const differsDoubt = (name: string): Doubt => ({
  code: 'reporter-differs',
  message: {
    en: `${name} is named here, and somebody else before; both are credited.`,
    ko: `여기에 나오는 이름은 "${name}"인데 앞에 나온 기자와 다릅니다. 두 사람 모두 크레딧에 넣었습니다.`,
  },
});

const REPORTING: ReadonlySet<CreditRole> = new Set<CreditRole>(['reporter', 'caster', 'anchor']);

/** Whom a marker names makes the report; a guest does not. */
const ROLES_OF_MARKERS: Readonly<Partial<Record<SegmentRole, CreditRole>>> = {
  anchor: 'anchor',
  reporter: 'reporter',
  caster: 'caster',
  narrator: 'narrator',
};

const mentionsOf = (pieces: readonly Piece[]): Mention[] => {
  const mentions: Mention[] = [];
  let role: SegmentRole = 'unmarked';
  pieces.forEach((piece, index) => {
    if (piece.kind === 'marker') {
      role = piece.role ?? 'unmarked';
      const credited = ROLES_OF_MARKERS[role];
      if (piece.name !== null && credited) {
        mentions.push({ piece, name: piece.name, role: credited, evidence: 'byline' });
      }
    } else if ((piece.kind === 'toss' || piece.kind === 'sign-off') && piece.name !== null) {
      const speaker = piece.kind === 'toss' ? nextRole(pieces, index) : role;
      const names = piece.kind === 'toss' ? namesInToss(plainOf(piece)) : [piece.name];
      mentions.push(
        ...names.map((name): Mention => ({
          piece,
          name,
          role: speaker === 'caster' || CASTER.test(plainOf(piece)) ? 'caster' : 'reporter',
          evidence: piece.kind,
        })),
      );
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

/** A caster may speak under a reporter's marker. */
const CASTER = /캐스터|\b[Cc]aster\b/u;

const nextRole = (pieces: readonly Piece[], index: number): SegmentRole => {
  for (let next = index + 1; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (piece?.kind === 'marker') return piece.role ?? 'unmarked';
  }
  return 'unmarked';
};

const inferredDoubt = ({ name, evidence }: Mention, index: number): Doubt => ({
  code: 'credit-inferred',
  message: {
    en: `No credit line names the reporter; ${name} is credited from the ${evidence === 'toss' ? 'hand-over' : 'sign-off'}.`,
    ko: `취재기자를 밝힌 크레딧 줄이 없습니다. ${evidence === 'toss' ? '연결 멘트' : '클로징 멘트'}에 나온 "${name}" 이름을 크레딧에 넣었습니다.`,
  },
  field: `/credits[${index}]`,
});

const spellingDoubt = (known: string, name: string, same: boolean): Doubt => ({
  code: 'credit-spelling',
  ...(same ? { severity: 'info' as const } : {}),
  message: same
    ? {
        en: `"${name}" is elsewhere spelled "${known}"; both are one name.`,
        ko: `"${name}" 표기가 다른 곳에는 "${known}" 표기로 나옵니다. 같은 이름으로 읽었습니다.`,
      }
    : {
        en: `"${name}" and "${known}" are probably one person, spelled in two ways.`,
        ko: `"${name}" 표기와 "${known}" 표기는 같은 사람일 가능성이 큽니다.`,
      },
});

/** A broken credit's evidence is both of its lines. */
const evidenceOf = (pieces: readonly Piece[], index: number): string => {
  const piece = pieces[index];
  const next = pieces.slice(index + 1, index + 3).find(({ kind }) => kind !== 'blank');
  const broken = piece?.doubts.some(({ code }) => code === 'credit-line-broken') ?? false;
  const texts = broken && next ? [piece, next] : [piece];
  return texts.map((part) => (part ? textOf(part) : '')).join('\n');
};
