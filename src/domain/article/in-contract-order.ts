import type {
  AssembledArticle,
  AssembledCredit,
  AssembledSegment,
  SegmentItem,
} from './assembled-article';
import type { Correction, PersonReference, TipLine } from './stored-article';

/**
 * The same article with its keys in the order of the public contract, and no others. PostgreSQL keeps JSON with its keys sorted
 * its own way; readers get one order whatever the database.
 */
export const inContractOrder = (article: AssembledArticle): AssembledArticle => ({
  documentId: article.documentId,
  slug: article.slug,
  headline: article.headline,
  section: article.section,
  language: article.language,
  format: article.format,
  summary: article.summary,
  airedAt: article.airedAt,
  airedOn: article.airedOn,
  firstPublishedAt: article.firstPublishedAt,
  publishedAt: article.publishedAt,
  edition: article.edition,
  segments: article.segments.map(segmentInOrder),
  byline: article.byline,
  credits: article.credits.map(creditInOrder),
  tipLines: article.tipLines.map(tipLineInOrder),
  tipSlogan: article.tipSlogan,
  corrections: article.corrections.map(correctionInOrder),
  seconds: article.seconds,
});

const segmentInOrder = (segment: AssembledSegment): AssembledSegment => ({
  documentId: segment.documentId,
  order: segment.order,
  role: segment.role,
  label: segment.label,
  name: segment.name,
  seconds: segment.seconds,
  items: segment.items.map(itemInOrder),
});

const itemInOrder = (item: SegmentItem): SegmentItem => {
  switch (item.kind) {
    case 'narration':
    case 'toss':
    case 'sign-off':
      return { kind: item.kind, text: item.text };
    case 'quote':
      return {
        kind: item.kind,
        documentId: item.documentId,
        order: item.order,
        text: item.text,
        speaker: {
          name: item.speaker.name,
          affiliation: item.speaker.affiliation,
          person: personInOrder(item.speaker.person),
        },
        attribution: item.attribution,
        anonymous: item.anonymous,
        originalText: item.originalText,
        originalLanguage: item.originalLanguage,
      };
  }
};

const creditInOrder = (credit: AssembledCredit): AssembledCredit => ({
  documentId: credit.documentId,
  order: credit.order,
  role: credit.role,
  roleLabel: credit.roleLabel,
  name: credit.name,
  kind: credit.kind,
  person: personInOrder(credit.person),
  evidence: credit.evidence,
});

const tipLineInOrder = ({ documentId, channel, label, value, url }: TipLine): TipLine => ({
  documentId,
  channel,
  label,
  value,
  url,
});

const correctionInOrder = ({ kind, text, date, target }: Correction): Correction => ({
  kind,
  text,
  date,
  target: target && { type: target.type, documentId: target.documentId },
});

const personInOrder = (person: PersonReference | null): PersonReference | null =>
  person && { documentId: person.documentId, name: person.name };
