import type {
  Correction,
  Credit,
  PersonReference,
  StoredArticle,
  StoredQuote,
  StoredSegment,
  TipLine,
} from '../../domain/article/stored-article';
import type {
  ArticleRow,
  CorrectionRow,
  CreditRow,
  Instant,
  PersonRow,
  QuoteRow,
  SegmentRow,
  TipLineRow,
} from './article-row';

/**
 * Rows of one article → the domain's stored article. Order comes from the `order` columns alone.
 * @param tipSlogan the newsroom's, which no article row holds
 */
export const articleFromRows = (row: ArticleRow, tipSlogan: string | null): StoredArticle => ({
  documentId: row.documentId,
  slug: row.slug,
  headline: row.headline ?? '',
  section: row.section,
  language: row.language ?? '',
  format: row.format ?? 'package',
  summary: row.summary,
  airedAt: toIso(row.airedAt),
  airedOn: row.airedOn,
  firstPublishedAt: toIso(row.firstPublishedAt),
  embargoUntil: toIso(row.embargoUntil),
  publishAt: toIso(row.publishAt),
  unpublishAt: toIso(row.unpublishAt),
  segments: byOrder(row.segments).map(segmentFromRow),
  credits: byOrder(row.credits).map(creditFromRow),
  tipLines: tipLinesFromRows(row.tipLines),
  tipSlogan: row.tipLines.length > 0 ? tipSlogan : null,
  corrections: row.corrections.map(correctionFromRow),
});

/** Tip lines in the newsroom's order, only those in use now. */
export const tipLinesFromRows = (rows: readonly TipLineRow[]): TipLine[] =>
  byOrder(rows.filter(isInUse)).map(({ documentId, channel, label, value, url }) => ({
    documentId,
    channel,
    label,
    value,
    url,
  }));

const isInUse = ({ active, validFrom, validTo }: TipLineRow): boolean => {
  const now = Date.now();
  const begun = validFrom === null || new Date(validFrom).getTime() <= now;
  const ended = validTo !== null && new Date(validTo).getTime() <= now;
  return active && begun && !ended;
};

const segmentFromRow = (row: SegmentRow): StoredSegment => ({
  documentId: row.documentId,
  order: row.order,
  role: row.role,
  label: row.label,
  name: row.name,
  body: row.body ?? '',
  toss: row.toss,
  signOff: row.signOff,
  startMs: row.startMs,
  endMs: row.endMs,
  quotes: byOrder(row.quotes).map(quoteFromRow),
});

const quoteFromRow = (row: QuoteRow): StoredQuote => ({
  documentId: row.documentId,
  order: row.order,
  text: row.text ?? '',
  speaker: {
    name: row.speakerName,
    affiliation: row.affiliation,
    person: personFromRow(row.speaker),
  },
  attribution: row.attribution,
  anonymous: row.anonymous ?? false,
  originalText: row.originalText,
  originalLanguage: row.originalLanguage,
  status: row.reviewStatus ?? 'clean',
});

const creditFromRow = (row: CreditRow): Credit => ({
  documentId: row.documentId,
  order: row.order,
  role: row.role,
  roleLabel: row.roleLabel,
  name: row.name ?? '',
  kind: row.kind ?? 'person',
  person: personFromRow(row.person),
  evidence: row.evidence ?? 'manual',
  evidenceText: row.evidenceText,
});

const correctionFromRow = (row: CorrectionRow): Correction => ({
  kind: row.kind,
  text: row.text,
  date: toIso(row.date) ?? '',
  target:
    row.targetType && row.targetDocumentId
      ? { type: row.targetType, documentId: row.targetDocumentId }
      : null,
});

const personFromRow = (row: PersonRow | null): PersonReference | null =>
  row && { documentId: row.documentId, name: row.name };

const toIso = (instant: Instant | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

const byOrder = <Row extends { readonly order: number | null; readonly id: number }>(
  rows: readonly Row[],
): Row[] => rows.toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.id - b.id);
