import type { Correction, StoredQuote } from '../../article/stored-article';
import type { Severity, TextEdit, TextRange } from '../../diagnostics/diagnostic';
import type { ReaderCode } from '../../diagnostics/diagnostic-codes';
import type { Message } from '../../diagnostics/message';
import type {
  CreditEvidence,
  CreditKind,
  CreditRole,
  SegmentRole,
  TipChannel,
} from '../../article/vocabulary';
import type { PageLine } from '../lines/page-line';
import type { Stamp } from './stamp';

/** A stretch of one line; `start` and `end` count characters of the line's `plain`. */
export interface Place {
  readonly line: PageLine;
  readonly start: number;
  readonly end: number;
}

/** Something doubtful about a piece; where it has no range of its own, its range is the piece's. */
export interface Doubt {
  readonly code: ReaderCode;
  readonly message: Message;
  /** Only where it weighs otherwise than its code usually does. */
  readonly severity?: Severity;
  readonly range?: TextRange;
  readonly related?: readonly (TextRange & { readonly message: string })[];
  readonly suggestions?: readonly Repair[];
  /** A field of what the piece became in the article, such as `speaker`. */
  readonly field?: string;
}

/** A repair of a doubt; applying its edits and reading again gives the reading that its label promises. */
export interface Repair {
  readonly label: Message;
  readonly edits: readonly TextEdit[];
}

/** One thing that a page holds, on one line. A line holds one or more of them, one after another, without a gap but for spaces. */
export type Piece = Place & {
  readonly doubts: readonly Doubt[];
  /** Its paragraph goes on in the next line: a backslash stood at the line's end. */
  readonly continues?: boolean;
  /** A directive says what it is, or a backslash that it is narration: nothing else on the page makes it anything else. */
  readonly outright?: boolean;
} & PieceContent;

export type PieceContent =
  | { readonly kind: PlainKind; readonly words?: Place }
  | { readonly kind: 'setting'; readonly setting: PageSetting; readonly value: string }
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'timestamp'; readonly stamps: readonly Stamp[] }
  | MarkerContent
  | { readonly kind: 'bracket'; readonly words: string }
  | QuoteContent
  | QuoteMoreContent
  | { readonly kind: 'quote-note'; readonly note: QuoteNote }
  | { readonly kind: 'credit'; readonly credits: readonly PrintedCredit[] }
  | { readonly kind: 'byline'; readonly names: readonly string[] }
  | { readonly kind: 'tip-slogan'; readonly slogan: string }
  | { readonly kind: 'tip'; readonly tips: readonly PrintedTip[] }
  | {
      readonly kind: 'toss' | 'sign-off';
      readonly name: string | null;
      readonly words?: Place;
    };

/**
 * What holds for the whole article: its language, its format, that no credit is to be inferred (`credits`), that an editor and no
 * page is where its labels come from (`by-hand`).
 */
export type PageSetting = 'language' | 'format' | 'credits' | 'by-hand';

/** What a directive above a quote says of it that a bracket cannot. */
export type QuoteNote = Partial<
  Pick<StoredQuote, 'attribution' | 'anonymous' | 'originalLanguage' | 'originalText' | 'status'>
>;

/** Kinds that hold nothing but their words, which are `words` where a directive stands before them. `literal` is narration in which nothing else is looked for; `narration-more` goes on in the paragraph above, since the text is hard-wrapped. */
export type PlainKind =
  | 'blank'
  | 'chrome'
  | 'headline'
  | 'section'
  | 'summary'
  | 'narration'
  | 'narration-more'
  | 'literal'
  | 'copyright'
  | 'hashtag'
  | 'repeat';

export interface MarkerContent {
  readonly kind: 'marker';
  /** Null: the marker ends a segment and begins none (`◀END▶`). */
  readonly role: SegmentRole | null;
  /** As printed; null when the segment is implied. */
  readonly label: string | null;
  readonly name: string | null;
}

export interface QuoteContent {
  readonly kind: 'quote';
  readonly head: QuoteHead | null;
  /** What is said, without the bracket and the head; may be empty. */
  readonly words: Place;
  /** `open`: a bracket that this line does not close; `closed`: closed, or of a form that has no closing bracket. */
  readonly state: 'open' | 'closed' | 'unclosed';
}

/** One more line of the quote above. */
export interface QuoteMoreContent {
  readonly kind: 'quote-more';
  readonly words: Place;
  /** It goes on in the paragraph above, since the text is hard-wrapped. */
  readonly wraps?: boolean;
}

/** Who is heard, as the head of a quote prints it. */
export interface QuoteHead {
  readonly printed: string;
  readonly name: string | null;
  readonly affiliation: string | null;
}

export interface PrintedCredit {
  readonly role: CreditRole;
  readonly roleLabel: string | null;
  readonly name: string;
  readonly kind: CreditKind;
  /** Only where a directive says so; a printed line is its own evidence. */
  readonly evidence?: CreditEvidence;
  readonly evidenceText?: string | null;
}

export interface PrintedTip {
  readonly channel: TipChannel;
  readonly label: string;
  readonly value: string;
  readonly url: string | null;
}
