import type { AssembledArticle } from '../../domain/article/assembled-article';

/** A form in which an article is delivered: its name in `?format=`, its media type, and what writes it. */
export interface DeliveryFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly render: (article: AssembledArticle) => string;
}

/** All forms; the first is the default. */
export const DELIVERY_FORMATS: readonly [DeliveryFormat, ...DeliveryFormat[]] = [
  {
    name: 'json',
    mediaType: 'application/json',
    render: (article) => JSON.stringify({ data: article, meta: {} }),
  },
];
