import { readBody } from '../../article/segment-body';
import type { Finding } from '../check-result';
import { placedSegments, type PlacedSegment } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const quoteMisplaced: Rule = {
  code: 'quote-misplaced',
  law: 'Every quote is placed exactly once in its segment, and every place has its quote.',
  check: (article) => {
    const judged = placedSegments(article)
      .map((placed) => ({ placed, places: countPlaces(placed.segment.body) }))
      .filter(({ placed, places }) => places.size > 0 || placed.segment.quotes.length > 0);
    return judged.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          judged.flatMap(({ placed, places }) => [
            ...quotesNotOnce(placed, places),
            ...placesWithoutQuote(placed, places),
          ]),
        );
  },
};

/** How often each quote's place stands in a body, by the quote's order. */
const countPlaces = (body: string): ReadonlyMap<number, number> => {
  const places = new Map<number, number>();
  for (const part of readBody(body)) {
    if (part.kind === 'quote-place') {
      places.set(part.order, (places.get(part.order) ?? 0) + 1);
    }
  }
  return places;
};

const quotesNotOnce = (
  { segment, path, called }: PlacedSegment,
  places: ReadonlyMap<number, number>,
): Finding[] =>
  segment.quotes.flatMap(({ order }, index): Finding[] => {
    const times = places.get(order) ?? 0;
    return times === 1
      ? []
      : [
          {
            field: 'segments',
            path: `${path}.quotes[${index}]`,
            message: {
              en: `${called.en} places quote ${order} ${times === 0 ? 'nowhere' : `${times} times`}; expected {{quote:${order}}} once in its text.`,
              ko: `${called.ko}: 인용 ${order}의 자리가 본문에 ${times === 0 ? '없습니다' : `${times}번 있습니다`}. {{quote:${order}}} 한 번이어야 합니다.`,
            },
          },
        ];
  });

const placesWithoutQuote = (
  { segment, path, called }: PlacedSegment,
  places: ReadonlyMap<number, number>,
): Finding[] => {
  const orders = new Set(segment.quotes.map(({ order }) => order));
  return [...places.keys()]
    .filter((order) => !orders.has(order))
    .map((order) => ({
      field: 'segments',
      path: `${path}.body`,
      message: {
        en: `${called.en} has a place {{quote:${order}}}, and no quote ${order}. Add the quote, or remove the place.`,
        ko: `${called.ko}: 자리 {{quote:${order}}}에 맞는 인용이 없습니다. 인용을 넣거나 자리를 지우세요.`,
      },
    }));
};
