import fc from 'fast-check';
import { readBody } from '../../src/domain/article/segment-body';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { checkArticle } from '../../src/domain/credits/check-article';
import { applyEdit } from '../../src/domain/desk/apply-edit';
import { caretAfter } from '../../src/domain/desk/caret-after';
import { caretBetween } from '../../src/domain/desk/caret-between';
import type { DeskDocument } from '../../src/domain/desk/desk-document';
import type { DeskEdit } from '../../src/domain/desk/desk-edit';
import { edit, redo, startHistory, undo } from '../../src/domain/desk/desk-history';
import { toDeskDocument } from '../../src/domain/desk/to-desk-document';
import { toStoredArticle } from '../../src/domain/desk/to-stored-article';
import { arbitraryDeskEdit, type EditMaker } from '../support/arbitrary-desk-edit';
import { arbitraryStoredArticle } from '../support/arbitrary-stored-article';
import { EMPTY_ARTICLE } from '../support/empty-article';

const PEOPLE = [{ documentId: 'p1', name: 'Min Seo-yun' }];

const opened = arbitraryStoredArticle({ people: PEOPLE }).map((article) => toDeskDocument(article));

const keysOf = ({ segments, credits, corrections }: DeskDocument): string[] =>
  [...segments.flatMap((segment) => [segment, ...segment.blocks]), ...credits, ...corrections].map(
    ({ key }) => key,
  );

const editAll = (document: DeskDocument, makers: readonly EditMaker[]): DeskDocument =>
  makers.reduce((edited, make) => applyEdit(edited, make(edited)), document);

/** Every letter that is spoken, wherever it stands. */
const letters = ({ segments }: DeskDocument): string[] =>
  segments
    .flatMap(({ blocks, toss, signOff }) => [
      ...blocks.map(({ text }) => text),
      toss ?? '',
      signOff ?? '',
    ])
    .flatMap((text) => Array.from(text.replace(/[\s“”‘’"「」[\]]/gu, '')))
    .sort();

/** What no edit may break: numbers, places, keys. */
const expectWhole = (document: DeskDocument, stored: StoredArticle): void => {
  const keys = keysOf(document);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => Number(key.replace('part-', '')) < document.nextKey)).toBe(true);
  for (const { quotes, body } of stored.segments) {
    const places = readBody(body).flatMap((part) =>
      part.kind === 'quote-place' ? [part.order] : [],
    );
    expect(places).toEqual(quotes.map(({ order }) => order));
  }
  const broken = checkArticle(stored).filter(
    ({ code, outcome }) =>
      (code === 'quote-misplaced' || code === 'segment-order') && outcome === 'fail',
  );
  expect(broken).toEqual([]);
};

describe('a document on the desk', () => {
  it('keeps its numbers, places and keys through any edits, and comes back the same when it is saved', () => {
    fc.assert(
      fc.property(opened, fc.array(arbitraryDeskEdit(), { maxLength: 30 }), (document, makers) => {
        const edited = editAll(document, makers);
        const stored = toStoredArticle(edited);
        expectWhole(edited, stored);
        expect(toStoredArticle(toDeskDocument(stored))).toEqual(stored);
      }),
    );
  });

  it('is restored exactly by undoing, and brought back by doing it again', () => {
    fc.assert(
      fc.property(opened, fc.array(arbitraryDeskEdit(), { maxLength: 20 }), (document, makers) => {
        const before = JSON.stringify(document);
        const edited = makers.reduce(
          (history, make) => edit(history, make(history.present)),
          startHistory(document),
        );
        const undone = edited.past.reduce((history) => undo(history), edited);
        expect(undone.present).toBe(document);
        expect(JSON.stringify(document)).toBe(before);
        expect(undo(undone)).toEqual(undone);
        const again = undone.future.reduce((history) => redo(history), undone);
        expect(again.present).toBe(edited.present);
      }),
    );
  });

  it('loses no letter by splitting, joining, moving, and by making quotes of words and words of quotes', () => {
    const kinds: DeskEdit['kind'][] = [
      'split-paragraph',
      'join-paragraph',
      'words-to-quote',
      'quote-to-words',
      'paragraph-to-closing',
      'move-block',
      'shift-block',
      'move-segment',
      'shift-segment',
      'split-segment',
      'join-segment',
    ];
    fc.assert(
      fc.property(
        opened,
        fc.array(arbitraryDeskEdit(kinds), { maxLength: 30 }),
        (document, makers) => {
          expect(letters(editAll(document, makers))).toEqual(letters(document));
        },
      ),
    );
  });

  it('is the same document when an edit names what is not there', () => {
    const nowhere: DeskDocument = toDeskDocument(EMPTY_ARTICLE);
    const makes = new Set(['insert-segment', 'insert-credit', 'add-tip-line', 'add-correction']);
    fc.assert(
      fc.property(arbitraryDeskEdit(), (make) => {
        const made = make(nowhere);
        fc.pre(!makes.has(made.kind) && made.kind !== 'replace' && made.kind !== 'set-head');
        expect(applyEdit(nowhere, made)).toBe(nowhere);
      }),
    );
  });

  it('has the part in which writing goes on', () => {
    fc.assert(
      fc.property(opened, arbitraryDeskEdit(), (document, make) => {
        const made = make(document);
        const edited = applyEdit(document, made);
        const caret = edited === document ? null : caretAfter(document, made);
        if (caret !== null) {
          expect(keysOf(edited)).toContain(caret.part);
        }
        for (const [from, to] of [
          [document, edited],
          [edited, document],
        ] as const) {
          const { part } = caretBetween(from, to) ?? { part: 'headline' };
          expect(['headline', ...keysOf(to)]).toContain(part);
        }
      }),
    );
  });
});
