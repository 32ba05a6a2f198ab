import type {
  Correction,
  Credit,
  StoredArticle,
  StoredQuote,
  StoredSegment,
} from '../../domain/article/stored-article';

/** The stored article → the `data` that the document service takes for each of its rows; relations to parents are the caller's. */
export const articleToData = (article: StoredArticle) => ({
  headline: article.headline || null,
  slug: article.slug,
  language: article.language,
  section: article.section,
  format: article.format,
  summary: article.summary,
  airedAt: article.airedAt,
  airedOn: article.airedOn,
  embargoUntil: article.embargoUntil,
  publishAt: article.publishAt,
  unpublishAt: article.unpublishAt,
  corrections: article.corrections.map(correctionToData),
});

export const correctionToData = ({ kind, text, date, target }: Correction) => ({
  kind,
  text,
  date,
  targetType: target?.type ?? null,
  targetDocumentId: target?.documentId ?? null,
});

export const segmentToData = (segment: StoredSegment) => ({
  order: segment.order,
  role: segment.role,
  label: segment.label,
  name: segment.name,
  body: segment.body,
  toss: segment.toss,
  signOff: segment.signOff,
  startMs: segment.startMs,
  endMs: segment.endMs,
});

export const quoteToData = (quote: StoredQuote) => ({
  order: quote.order,
  text: quote.text,
  speakerName: quote.speaker.name,
  affiliation: quote.speaker.affiliation,
  speaker: quote.speaker.person?.documentId ?? null,
  attribution: quote.attribution,
  anonymous: quote.anonymous,
  originalText: quote.originalText,
  originalLanguage: quote.originalLanguage,
  reviewStatus: quote.status,
});

export const creditToData = (credit: Credit) => ({
  order: credit.order,
  role: credit.role,
  roleLabel: credit.roleLabel,
  name: credit.name,
  kind: credit.kind,
  person: credit.person?.documentId ?? null,
  evidence: credit.evidence,
  evidenceText: credit.evidenceText,
});
