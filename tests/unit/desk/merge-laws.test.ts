import fc from 'fast-check';
import { readBody } from '../../../src/domain/article/segment-body';
import type { StoredArticle, StoredQuote } from '../../../src/domain/article/stored-article';
import { applyEdit } from '../../../src/domain/desk/apply-edit';
import type { DeskEdit } from '../../../src/domain/desk/desk-edit';
import { mergeDrafts } from '../../../src/domain/desk/merge-drafts';
import type { Choice, Merged } from '../../../src/domain/desk/merging/merged';
import { toDeskDocument } from '../../../src/domain/desk/to-desk-document';
import { toStoredArticle } from '../../../src/domain/desk/to-stored-article';
import { arbitraryDeskEdit, type EditMaker } from '../../support/arbitrary-desk-edit';
import { arbitraryStoredArticle } from '../../support/arbitrary-stored-article';
import { withPartIds } from '../../support/with-part-ids';

const drafts = arbitraryStoredArticle({ people: [] })
  .filter(({ segments }) => segments.length > 0)
  .map((article) => withPartIds(toStoredArticle(toDeskDocument(article))));

/** What an editor makes of a draft. */
const edited = (base: StoredArticle, makers: readonly EditMaker[]): StoredArticle =>
  toStoredArticle(
    makers.reduce((document, make) => applyEdit(document, make(document)), toDeskDocument(base)),
  );

const versions = (kinds?: readonly DeskEdit['kind'][]) => {
  const edits = fc.array(arbitraryDeskEdit(kinds), { minLength: 1, maxLength: 6 });
  return fc.tuple(drafts, edits, edits).map(([base, myEdits, theirEdits]) => ({
    base,
    mine: edited(base, myEdits),
    theirs: withPartIds(edited(base, theirEdits), 'their-'),
  }));
};

const chosen = (
  { conflicts, merge }: Merged<StoredArticle>,
  choice: (index: number) => Choice,
): StoredArticle => merge(new Map(conflicts.map(({ id }, index) => [id, choice(index)])));

/** Any choices, by the number of the piece. */
const choicesOfAny = fc
  .array(fc.constantFrom<Choice>('mine', 'theirs'), { minLength: 1 })
  .map((choices) => (index: number) => choices[index % choices.length] ?? 'mine');

const countedFrom1 = (parts: readonly unknown[]) => parts.map((_, index) => index + 1);

const quotesOf = ({ segments }: StoredArticle): StoredQuote[] =>
  segments.flatMap(({ quotes }) => quotes);

const idsOf = (article: StoredArticle): string[] =>
  [...article.segments, ...quotesOf(article), ...article.credits].flatMap(
    ({ documentId }) => documentId ?? [],
  );

/** Everything that is said in a draft, each piece of text once. */
const wordsOf = ({ headline, summary, segments, credits, corrections }: StoredArticle) =>
  new Set(
    [
      headline,
      summary,
      ...segments.flatMap(({ label, name, body, toss, signOff, quotes }) => [
        label,
        name,
        toss,
        signOff,
        ...readBody(body).flatMap((part) => (part.kind === 'narration' ? [part.text] : [])),
        ...quotes.flatMap(({ text, speaker, attribution }) => [text, speaker.name, attribution]),
      ]),
      ...credits.map(({ name }) => name),
      ...corrections.map(({ text }) => text),
    ].filter((words) => words !== null),
  );

/** Edits that put nothing new beside the others, and move no segment or credit: their order is whose order was changed. */
const IN_PLACE: readonly DeskEdit['kind'][] = [
  'set-head',
  'set-text',
  'split-paragraph',
  'join-paragraph',
  'quote-to-words',
  'paragraph-to-closing',
  'set-quote',
  'move-block',
  'shift-block',
  'remove-block',
  'set-segment',
  'join-segment',
  'remove-segment',
  'set-credit',
  'remove-credit',
  'add-correction',
];

describe('two versions of any draft', () => {
  it('give a draft in which all is numbered and in its place, whatever is chosen', () => {
    fc.assert(
      fc.property(versions(), choicesOfAny, ({ base, mine, theirs }, choices) => {
        const merged = chosen(mergeDrafts(base, mine, theirs), choices);
        expect(merged.segments.map(({ order }) => order)).toEqual(countedFrom1(merged.segments));
        expect(merged.credits.map(({ order }) => order)).toEqual(countedFrom1(merged.credits));
        for (const { body, quotes } of merged.segments) {
          expect(quotes.map(({ order }) => order)).toEqual(countedFrom1(quotes));
          expect(
            readBody(body).flatMap((part) => (part.kind === 'quote-place' ? [part.order] : [])),
          ).toEqual(countedFrom1(quotes));
        }
        const ids = idsOf(merged);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      { numRuns: 500 },
    );
  });

  it('keep every quote that nobody removed, as long as there is a segment', () => {
    fc.assert(
      fc.property(versions(), choicesOfAny, ({ base, mine, theirs }, choices) => {
        const merged = chosen(mergeDrafts(base, mine, theirs), choices);
        const left = new Set(idsOf(theirs));
        const kept = quotesOf(mine).filter(({ documentId }) => left.has(documentId ?? ''));
        expect(quotesOf(merged).map(({ documentId }) => documentId)).toEqual(
          expect.arrayContaining(
            merged.segments.length === 0 ? [] : kept.map(({ documentId }) => documentId),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('lose no new word of either about which was not asked', () => {
    fc.assert(
      fc.property(versions(), choicesOfAny, ({ base, mine, theirs }, choices) => {
        const merge = mergeDrafts(base, mine, theirs);
        const merged = wordsOf(chosen(merge, choices));
        const before = wordsOf(base);
        const asked = JSON.stringify(merge.conflicts);
        const lost = [...wordsOf(mine), ...wordsOf(theirs)].filter(
          (text) =>
            !before.has(text) &&
            !merged.has(text) &&
            !asked.includes(JSON.stringify(text).slice(1, -1)),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['mine', 'theirs'] as const)(
    'keep every word of %s that is new, when that is chosen throughout',
    (choice) => {
      fc.assert(
        fc.property(versions(), ({ base, ...changed }) => {
          const merge = mergeDrafts(base, changed.mine, changed.theirs);
          const [before, words] = [wordsOf(base), wordsOf(changed[choice])];
          const merged = wordsOf(chosen(merge, () => choice));
          expect([...words].filter((text) => !before.has(text) && !merged.has(text))).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('are the same either way round when nothing is asked', () => {
    fc.assert(
      fc.property(versions(IN_PLACE), ({ base, mine, theirs }) => {
        const stored = withPartIds(mine, 'my-');
        const [one, other] = [mergeDrafts(base, stored, theirs), mergeDrafts(base, theirs, stored)];
        expect(other.conflicts).toHaveLength(one.conflicts.length);
        fc.pre(one.conflicts.length === 0);
        expect(other.merge(new Map())).toEqual(one.merge(new Map()));
      }),
      { numRuns: 300 },
    );
  });
});

const SLOTS = ['label', 'name', 'toss', 'signOff', 0, 1, 2, 3, 'text', 'speaker'] as const;
type Slot = (typeof SLOTS)[number];

const withSlots = (draft: StoredArticle, slots: readonly Slot[], who: string): StoredArticle => ({
  ...draft,
  segments: draft.segments.map((segment) => ({
    ...segment,
    ...Object.fromEntries(
      slots.flatMap((slot) =>
        ['label', 'name', 'toss', 'signOff'].includes(String(slot)) ? [[slot, who]] : [],
      ),
    ),
    body: segment.body
      .split('\n\n')
      .map((paragraph) =>
        slots.some((slot) => paragraph === `Paragraph ${slot}`) ? `${paragraph} ${who}` : paragraph,
      )
      .join('\n\n'),
    quotes: segment.quotes.map((quote) => ({
      ...quote,
      ...(slots.includes('text') && { text: who }),
      ...(slots.includes('speaker') && { speaker: { ...quote.speaker, name: who } }),
    })),
  })),
});

describe('two editors in one segment', () => {
  it('are asked nothing as long as each changes something else', () => {
    fc.assert(
      fc.property(
        drafts.filter((article) => quotesOf(article).length > 0),
        fc.array(fc.constantFrom('mine', 'theirs', null), {
          minLength: SLOTS.length,
          maxLength: SLOTS.length,
        }),
        (article, owners) => {
          const [quote] = quotesOf(article);
          const [segment] = article.segments;
          const base = {
            ...article,
            segments: [
              {
                ...segment,
                order: 1,
                body: 'Paragraph 0\n\nParagraph 1\n\n{{quote:1}}\n\nParagraph 2\n\nParagraph 3',
                quotes: [{ ...quote, order: 1 }],
              },
            ],
          } as StoredArticle;
          const owned = (who: string) => SLOTS.filter((_, index) => owners[index] === who);
          const mine = withSlots(base, owned('mine'), 'Mine');
          const theirs = withSlots(base, owned('theirs'), 'Theirs');
          const { conflicts, merge } = mergeDrafts(base, mine, theirs);
          expect(conflicts).toEqual([]);
          expect(merge(new Map())).toEqual(withSlots(mine, owned('theirs'), 'Theirs'));
        },
      ),
    );
  });
});
