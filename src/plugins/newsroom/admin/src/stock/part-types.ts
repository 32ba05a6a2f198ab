import type { PartType } from '../../../contracts';

/** The content types of an article's parts, by their names in Strapi. */
export const PART_TYPES: Readonly<Record<string, PartType>> = {
  'api::segment.segment': 'segment',
  'api::quote.quote': 'quote',
  'api::credit.credit': 'credit',
};
