import { assembleArticle } from '../article/assemble-article';
import type { AssembledArticle, SegmentItem } from '../article/assembled-article';
import type { StoredArticle } from '../article/stored-article';
import type { Message } from '../diagnostics/message';

/** A part of an article: how a message calls it, and all that the public hears or reads of it. */
interface Part {
  readonly called: Message;
  readonly said: string;
}

/**
 * What of an article's words, quotes and credits is no longer as it was published, each called by its place. Spacing, the division
 * into paragraphs and links to Persons change nothing that was said.
 */
export const changesSince = (edition: AssembledArticle, draft: StoredArticle): Message[] => {
  const now = assembleArticle(draft);
  const changes = [
    ...changedParts(segmentsOf(edition), segmentsOf(now), { en: 'segment', ko: '세그먼트' }),
    ...changedParts(quotesOf(edition), quotesOf(now), { en: 'quote', ko: '인용' }),
  ];
  const isReordered = changes.length === 0 && orderOf(edition) !== orderOf(now);
  return [
    ...changes,
    ...(isReordered ? [{ en: 'the order of what is said', ko: '발언 순서' }] : []),
    ...changedParts(creditsOf(edition), creditsOf(now), { en: 'credit', ko: '크레딧' }),
  ];
};

/** Parts that are new or changed by their place, and how many there are fewer. */
const changedParts = (
  published: readonly Part[],
  drafted: readonly Part[],
  kind: Message,
): Message[] => {
  const left = published.map(({ said }) => said);
  const changed = drafted.filter(({ said }) => {
    const index = left.indexOf(said);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  const removed = left.length - changed.length;
  return [
    ...changed.map(({ called }) => called),
    ...(removed > 0
      ? [
          {
            en: `${removed} ${kind.en}${removed > 1 ? 's' : ''} removed`,
            ko: `${kind.ko} ${removed}개 삭제`,
          },
        ]
      : []),
  ];
};

const segmentsOf = ({ segments }: AssembledArticle): Part[] =>
  segments.map(({ name, items }, index) => ({
    called: { en: `segment ${index + 1}`, ko: `세그먼트 ${index + 1}` },
    said: JSON.stringify([name, textOf(items.filter(({ kind }) => kind !== 'quote'))]),
  }));

const quotesOf = ({ segments }: AssembledArticle): Part[] =>
  segments.flatMap(({ items }, segment) =>
    items
      .filter((item) => item.kind === 'quote')
      .map(({ text, speaker, anonymous, originalText }, index) => ({
        called: {
          en: `quote ${index + 1} of segment ${segment + 1}`,
          ko: `세그먼트 ${segment + 1}의 인용 ${index + 1}`,
        },
        said: JSON.stringify([
          words(text),
          speaker.name,
          speaker.affiliation,
          anonymous,
          words(originalText ?? ''),
        ]),
      })),
  );

const creditsOf = ({ credits }: AssembledArticle): Part[] =>
  credits.map(({ role, roleLabel, name, kind }, index) => ({
    called: { en: `credit ${index + 1}`, ko: `크레딧 ${index + 1}` },
    said: JSON.stringify([role, role === 'other' ? roleLabel : null, name, kind]),
  }));

const orderOf = ({ segments }: AssembledArticle): string =>
  JSON.stringify(segments.map(({ items }) => textOf(items)));

const textOf = (items: readonly SegmentItem[]): string =>
  words(items.map(({ text }) => text).join(' '));

const words = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
