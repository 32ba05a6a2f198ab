import fc from 'fast-check';
import type { SegmentItem } from '../../src/domain/article/assembled-article';
import {
  isNoDifference,
  type ArticleDifference,
  type FieldChange,
  type ItemChange,
  type SegmentChange,
} from '../../src/domain/article/difference/article-difference';
import { differArticle } from '../../src/domain/article/difference/differ-article';
import { differWords } from '../../src/domain/article/difference/differ-words';
import { assembleDraft, type DraftArticle } from '../../src/domain/article/draft-article';
import { arbitraryEdit } from '../support/arbitrary-edit';
import { arbitraryStoredArticle } from '../support/arbitrary-stored-article';

const PEOPLE = [
  { documentId: 'min', name: 'Min Seo-yun' },
  { documentId: 'ok', name: '옥달수 🎥' },
];

const draft: fc.Arbitrary<DraftArticle> = arbitraryStoredArticle({ people: PEOPLE }).map(
  assembleDraft,
);

/** Ids as storing would give them, so that parts can be told from one another. */
const withIds = (article: DraftArticle): DraftArticle => {
  let next = 0;
  const id = (now: string | null) => now ?? `part-${String((next += 1))}`;
  return {
    ...article,
    segments: article.segments.map((segment) => ({
      ...segment,
      documentId: id(segment.documentId),
      items: segment.items.map((item) =>
        item.kind === 'quote' ? { ...item, documentId: id(item.documentId) } : item,
      ),
    })),
    credits: article.credits.map((credit) => ({ ...credit, documentId: id(credit.documentId) })),
  };
};

/** Two versions: any two, with ids and without, or one and what an editor made of it. */
const versions: fc.Arbitrary<readonly [DraftArticle, DraftArticle]> = fc.oneof(
  fc.tuple(draft, draft),
  fc.tuple(draft.map(withIds), draft.map(withIds)),
  draft
    .map(withIds)
    .chain((before) => fc.tuple(fc.constant(before), arbitraryEdit(before, PEOPLE))),
);

const olderText = (change: FieldChange): string | null =>
  change.kind === 'words'
    ? change.words.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('')
    : null;

const newerText = (change: FieldChange): string | null =>
  change.kind === 'words'
    ? change.words.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('')
    : null;

/** The items that the earlier version has, as a segment's changes tell them. */
const olderItems = (changes: readonly ItemChange[]): SegmentItem[] =>
  changes.flatMap((change) => {
    switch (change.kind) {
      case 'same':
      case 'removed':
      case 'moved-away':
        return change.item;
      case 'changed':
        return change.before;
      case 'added':
      case 'moved-here':
        return [];
    }
  });

/** The items that the later version has. */
const newerItems = (changes: readonly ItemChange[]): SegmentItem[] =>
  changes.flatMap((change) => {
    switch (change.kind) {
      case 'same':
      case 'added':
        return change.item;
      case 'changed':
      case 'moved-here':
        return change.after;
      case 'removed':
      case 'moved-away':
        return [];
    }
  });

const words = (items: readonly SegmentItem[]) => items.map(({ kind, text }) => [kind, text]);

/** Checks that a list of changes accounts for both versions: each place at most once, those that are missing being the same. */
const expectPlaces = (
  changes: readonly { kind: string; from?: number; at?: number }[],
  before: number,
  after: number,
): void => {
  const from = changes.flatMap((change) => change.from ?? []);
  const at = changes.flatMap((change) => change.at ?? []);
  expect(new Set(from).size).toBe(from.length);
  expect(new Set(at).size).toBe(at.length);
  expect(before - from.length).toBe(after - at.length);
};

const expectSegments = (
  { segments }: ArticleDifference,
  before: DraftArticle,
  after: DraftArticle,
): void => {
  expectPlaces(segments, before.segments.length, after.segments.length);
  for (const change of segments) {
    const old = change.kind === 'added' ? [] : (before.segments[change.from - 1]?.items ?? []);
    const now = change.kind === 'removed' ? [] : (after.segments[change.at - 1]?.items ?? []);
    expect(words(olderItems(change.items))).toEqual(words(old));
    expect(words(newerItems(change.items))).toEqual(words(now));
  }
};

const movesOf = (segments: readonly SegmentChange[], kind: 'moved-away' | 'moved-here') =>
  segments.flatMap(({ items }) => items.filter((item) => item.kind === kind));

describe('the difference between two versions', () => {
  it('gives both of them back, item by item and word by word', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const difference = differArticle(before, after);
        expectSegments(difference, before, after);
        for (const list of ['credits', 'tipLines', 'corrections'] as const) {
          expectPlaces(difference[list], before[list].length, after[list].length);
        }
        for (const change of difference.fields.filter(({ kind }) => kind === 'words')) {
          const field = change.field as 'headline';
          expect([olderText(change), newerText(change)]).toEqual([before[field], after[field]]);
        }
        expect(movesOf(difference.segments, 'moved-away')).toHaveLength(
          movesOf(difference.segments, 'moved-here').length,
        );
      }),
    );
  });

  it('is none between a version and itself, and none is only between versions that say the same', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        expect(isNoDifference(differArticle(before, before))).toBe(true);
        const isNone = isNoDifference(differArticle(before, after));
        if (isNone) {
          expect(before.segments.map(({ items }) => words(items))).toEqual(
            after.segments.map(({ items }) => words(items)),
          );
          expect(before.headline).toBe(after.headline);
        }
      }),
    );
  });

  it('of two texts is both of them, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const words = differWords(a, b);
        const change = { kind: 'words', field: 'text', words } as const;
        expect([olderText(change), newerText(change)]).toEqual([a, b]);
      }),
    );
  });

  it('is found in an article that was written anew from end to end', () => {
    const long = (word: string) =>
      Array.from({ length: 2_000 }, (_, index) => `${word}${String(index)} `.repeat(20)).join('');
    const [before, after] = [long('a'), long('b')];
    expect(differWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
