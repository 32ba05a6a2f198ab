import type { AssembledArticle, AssembledCredit, SegmentItem } from '../assembled-article';
import { creditContent } from '../credit-content';
import type { Correction, TipLine } from '../stored-article';
import type { SegmentHead } from './article-difference';
import type { Fields } from './differ-fields';

/** The fields of an article itself that are compared; a draft may have an embargo beside those of an edition. */
export const articleFields = (
  article: AssembledArticle & { readonly embargoUntil?: string | null },
): Fields => ({
  headline: article.headline,
  slug: article.slug,
  section: article.section,
  language: article.language,
  format: article.format,
  summary: article.summary,
  airedAt: article.airedAt,
  airedOn: article.airedOn,
  ...(article.embargoUntil !== undefined && { embargoUntil: article.embargoUntil }),
});

export const segmentFields = ({ role, label, name }: SegmentHead): Fields => ({
  role,
  label,
  name,
});

/** Of a quote also whether it was reviewed, which only drafts tell. */
export const itemFields = (item: SegmentItem & { readonly status?: string }): Fields => {
  switch (item.kind) {
    case 'narration':
    case 'toss':
    case 'sign-off':
      return { text: item.text };
    case 'quote':
      return {
        text: item.text,
        'speaker.name': item.speaker.name,
        'speaker.affiliation': item.speaker.affiliation,
        'speaker.person': item.speaker.person,
        attribution: item.attribution,
        anonymous: item.anonymous,
        originalText: item.originalText,
        originalLanguage: item.originalLanguage,
        ...(item.status !== undefined && { status: item.status }),
      };
  }
};

export const creditFields = (credit: AssembledCredit): Fields => ({ ...creditContent(credit) });

export const tipLineFields = ({ channel, label, value, url }: TipLine): Fields => ({
  channel,
  label,
  value,
  url,
});

export const correctionFields = ({ kind, text, date, target }: Correction): Fields => ({
  kind,
  text,
  date,
  target,
});
