import { assembleArticle } from './assemble-article';
import type { AssembledSegment } from './assembled-article';
import { bodyOfItems, closingOfItems } from './body-of-items';
import { idUntilStored } from './new-parts';
import { writeBody } from './segment-body';
import type { SentArticle, SentCredit, SentQuote, SentSegment } from './sent-article-schema';
import type {
  Correction,
  Credit,
  PersonReference,
  StoredArticle,
  StoredQuote,
  StoredSegment,
} from './stored-article';

/** A draft all of whose parts have an id. */
export interface MergedDraft extends StoredArticle {
  readonly segments: readonly MergedSegment[];
  readonly credits: readonly Named<Credit>[];
}

export interface MergedSegment extends Named<StoredSegment> {
  readonly quotes: readonly Named<StoredQuote>[];
}

type Named<Part> = Part & { readonly documentId: string };

/**
 * What is to be stored of a draft that an editor sent: its words, and beside them what the sent form does not carry, from the draft
 * as it is now: the times of a segment, the printed words of a credit, a status or an embargo that was left out. A segment whose
 * paragraphs and places are what it is now assembled from keeps its body to the letter.
 * Every part has an id, new ones one until they are stored (new-parts.ts).
 */
export const mergeDraft = (current: StoredArticle, sent: SentArticle): MergedDraft => {
  const now = partsById(current);
  return {
    documentId: current.documentId,
    slug: sent.slug === undefined ? current.slug : sent.slug,
    headline: sent.headline,
    section: sent.section,
    language: sent.language,
    format: sent.format,
    summary: sent.summary,
    airedAt: inUtc(sent.airedAt),
    airedOn: sent.airedOn,
    firstPublishedAt: current.firstPublishedAt,
    embargoUntil: sentOr(current.embargoUntil, sent.embargoUntil),
    publishAt: sentOr(current.publishAt, sent.publishAt),
    unpublishAt: sentOr(current.unpublishAt, sent.unpublishAt),
    segments: sent.segments.map((segment, index) =>
      mergeSegment(now, segment, `segments.${index}`),
    ),
    credits: sent.credits.map((credit, index) => mergeCredit(now, credit, `credits.${index}`)),
    tipLines: sent.tipLines,
    tipSlogan: current.tipSlogan,
    corrections: sent.corrections.map(correctionInUtc),
  };
};

interface PartsById {
  readonly segments: ReadonlyMap<string | null, StoredSegment>;
  readonly assembled: ReadonlyMap<string | null, AssembledSegment>;
  readonly quotes: ReadonlyMap<string | null, StoredQuote>;
  readonly credits: ReadonlyMap<string | null, Credit>;
}

const partsById = (current: StoredArticle): PartsById => ({
  segments: byId(current.segments),
  assembled: byId(assembleArticle(current).segments),
  quotes: byId(current.segments.flatMap((segment) => segment.quotes)),
  credits: byId(current.credits),
});

const byId = <Part extends { readonly documentId: string | null }>(parts: readonly Part[]) =>
  new Map(parts.map((part) => [part.documentId, part]));

const mergeSegment = (now: PartsById, sent: SentSegment, place: string): MergedSegment => {
  const before = now.segments.get(sent.documentId);
  const assembled = now.assembled.get(sent.documentId);
  const body = writeBody(bodyOfItems(sent.items));
  const isUntouched = assembled !== undefined && writeBody(bodyOfItems(assembled.items)) === body;
  return {
    documentId: idUntilStored(sent.documentId, place),
    order: sent.order,
    role: sent.role,
    label: sent.label,
    name: sent.name,
    body: isUntouched && before ? before.body : body,
    toss: closingOfItems(sent.items, 'toss'),
    signOff: closingOfItems(sent.items, 'sign-off'),
    startMs: before?.startMs ?? null,
    endMs: before?.endMs ?? null,
    quotes: sent.items.flatMap((item, index) =>
      item.kind === 'quote' ? [mergeQuote(now, item, `${place}.items.${index}`)] : [],
    ),
  };
};

const mergeQuote = (now: PartsById, sent: SentQuote, place: string): Named<StoredQuote> => ({
  documentId: idUntilStored(sent.documentId, place),
  order: sent.order,
  text: sent.text,
  speaker: {
    name: sent.speaker.name,
    affiliation: sent.speaker.affiliation,
    person: linkTo(sent.speaker.person),
  },
  attribution: sent.attribution,
  anonymous: sent.anonymous,
  originalText: sent.originalText,
  originalLanguage: sent.originalLanguage,
  status: sent.status ?? now.quotes.get(sent.documentId)?.status ?? 'clean',
});

const mergeCredit = (now: PartsById, sent: SentCredit, place: string): Named<Credit> => ({
  documentId: idUntilStored(sent.documentId, place),
  order: sent.order,
  role: sent.role,
  roleLabel: sent.roleLabel,
  name: sent.name,
  kind: sent.kind,
  person: linkTo(sent.person),
  evidence: sent.evidence,
  evidenceText: now.credits.get(sent.documentId)?.evidenceText ?? null,
});

const linkTo = (person: SentCredit['person']): PersonReference | null =>
  person && { documentId: person.documentId, name: person.name ?? '' };

const correctionInUtc = (correction: Correction): Correction => ({
  ...correction,
  date: new Date(correction.date).toISOString(),
});

/** An instant that was left out stays. */
const sentOr = (now: string | null, sent: string | null | undefined): string | null =>
  sent === undefined ? now : inUtc(sent);

const inUtc = (instant: string | null): string | null => instant && new Date(instant).toISOString();
