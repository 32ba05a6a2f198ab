import { assembleArticle } from './assemble-article';
import type {
  AssembledArticle,
  AssembledCredit,
  AssembledSegment,
  Narration,
  QuoteItem,
  SignOff,
  Toss,
} from './assembled-article';
import type { Speaker, StoredArticle, StoredSegment, TipLine } from './stored-article';
import type { QuoteStatus } from './vocabulary';

/**
 * An article as reading a page gives it: the assembled shape without what only storing and publishing bring (ids, slug, edition,
 * dates of publication, persons), and beside each segment's items its stored form. Binding names: the command line's `parse` and
 * the import answer with it.
 */
export interface ParsedArticle extends Omit<
  AssembledArticle,
  | 'documentId'
  | 'slug'
  | 'edition'
  | 'firstPublishedAt'
  | 'publishedAt'
  | 'segments'
  | 'credits'
  | 'tipLines'
> {
  readonly segments: readonly ParsedSegment[];
  readonly credits: readonly Omit<AssembledCredit, 'documentId' | 'person'>[];
  readonly tipLines: readonly Omit<TipLine, 'documentId'>[];
}

export interface ParsedSegment extends Omit<AssembledSegment, 'documentId' | 'items'> {
  readonly items: readonly (Narration | ParsedQuote | Toss | SignOff)[];
  /** Paragraphs divided by a blank line; a quote's place is written as the paragraph `{{quote:N}}`. */
  readonly body: string;
  readonly toss: string | null;
  readonly signOff: string | null;
}

export interface ParsedQuote extends Omit<QuoteItem, 'documentId' | 'speaker'> {
  readonly speaker: Omit<Speaker, 'person'>;
  /** `needs-review` while the page leaves a doubt that an editor has to decide. */
  readonly status: QuoteStatus;
}

/** What a page said, from what was read of it. */
export const parsedArticle = (read: StoredArticle): ParsedArticle => {
  const { headline, section, language, format, summary, airedAt, airedOn, ...whole } =
    assembleArticle(read);
  return {
    headline,
    section,
    language,
    format,
    summary,
    airedAt,
    airedOn,
    segments: whole.segments.flatMap((segment, index) => {
      const stored = read.segments[index];
      return stored ? [parsedSegment(segment, stored)] : [];
    }),
    byline: whole.byline,
    credits: whole.credits.map(({ order, role, roleLabel, name, kind, evidence }) => ({
      order,
      role,
      roleLabel,
      name,
      kind,
      evidence,
    })),
    tipLines: whole.tipLines.map(({ channel, label, value, url }) => ({
      channel,
      label,
      value,
      url,
    })),
    tipSlogan: whole.tipSlogan,
    corrections: whole.corrections,
    seconds: whole.seconds,
  };
};

const parsedSegment = (
  { order, role, label, name, seconds, items }: AssembledSegment,
  stored: StoredSegment,
): ParsedSegment => ({
  order,
  role,
  label,
  name,
  seconds,
  items: items.map((item) => (item.kind === 'quote' ? parsedQuote(item, stored) : item)),
  body: stored.body,
  toss: stored.toss,
  signOff: stored.signOff,
});

const parsedQuote = (
  { kind, order, text, speaker, ...printed }: QuoteItem,
  { quotes }: StoredSegment,
): ParsedQuote => ({
  kind,
  order,
  text,
  speaker: { name: speaker.name, affiliation: speaker.affiliation },
  attribution: printed.attribution,
  anonymous: printed.anonymous,
  originalText: printed.originalText,
  originalLanguage: printed.originalLanguage,
  status: quotes.find((quote) => quote.order === order)?.status ?? 'clean',
});
