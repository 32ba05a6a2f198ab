import fc from 'fast-check';
import { writeBody, type BodyPart } from '../../../src/domain/article/segment-body';
import type {
  StoredArticle,
  StoredQuote,
  StoredSegment,
} from '../../../src/domain/article/stored-article';
import { mergeDrafts } from '../../../src/domain/desk/merge-drafts';
import { arbitraryStoredArticle } from '../../support/arbitrary-stored-article';

/** What a test says of a segment: its paragraphs, and its quotes in their places. */
type Spoken = string | StoredQuote;

const quote = (
  documentId: string | null,
  text = `Words of ${String(documentId)}`,
): StoredQuote => ({
  documentId,
  order: 0,
  text,
  speaker: { name: 'Pyo Eun-bi', affiliation: 'Islander', person: null },
  attribution: null,
  anonymous: false,
  originalText: null,
  originalLanguage: null,
  status: 'clean',
});

const segment = (
  documentId: string | null,
  spoken: readonly Spoken[],
  change: Partial<StoredSegment> = {},
): StoredSegment => {
  const quotes = spoken
    .filter((part) => typeof part !== 'string')
    .map((part, index) => ({ ...part, order: index + 1 }));
  let order = 0;
  return {
    documentId,
    order: 0,
    role: 'reporter',
    label: '[Reporter]',
    name: null,
    body: writeBody(
      spoken.map((part): BodyPart => {
        if (typeof part === 'string') {
          return { kind: 'narration', text: part };
        }
        order += 1;
        return { kind: 'quote-place', order };
      }),
    ),
    toss: null,
    signOff: null,
    startMs: null,
    endMs: null,
    quotes,
    ...change,
  };
};

const [sample] = fc.sample(arbitraryStoredArticle({ people: [] }), { numRuns: 1, seed: 3 });

const draft = (...segments: readonly StoredSegment[]): StoredArticle => ({
  ...(sample as StoredArticle),
  documentId: 'a',
  segments: segments.map((part, index) => ({ ...part, order: index + 1 })),
  credits: [],
});

const merged = (base: StoredArticle, mine: StoredArticle, theirs: StoredArticle) => {
  const { conflicts, merge } = mergeDrafts(base, mine, theirs);
  return {
    ids: conflicts.map(({ id }) => id),
    conflicts,
    choosing: (choices: Readonly<Record<string, 'mine' | 'theirs'>> = {}) =>
      merge(new Map(Object.entries(choices))),
  };
};

const q = quote('q');
const r = quote('r');

describe('bringing two versions of one segment together', () => {
  it('takes the paragraphs that either one changed, also next to each other', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', 'Two.', q, 'Three.'])),
      draft(segment('s', ['One of mine.', 'Two.', q, 'Three.', 'Four of mine.'])),
      draft(segment('s', ['One.', 'Two of theirs.', q, 'Three.'])),
    );
    expect(ids).toEqual([]);
    expect(choosing()).toEqual(
      draft(segment('s', ['One of mine.', 'Two of theirs.', q, 'Three.', 'Four of mine.'])),
    );
  });

  it('asks about one paragraph that both changed, and no other', () => {
    const { ids, conflicts, choosing } = merged(
      draft(segment('s', ['One.', 'Two.', 'Three.'])),
      draft(segment('s', ['One of mine.', 'Two of mine.', 'Three.'])),
      draft(segment('s', ['One.', 'Two of theirs.', 'Three of theirs.'])),
    );
    expect(ids).toEqual(['segment:s:body:1']);
    expect(conflicts).toMatchObject([
      {
        kind: 'body',
        segment: 's',
        from: 2,
        to: 2,
        mine: [{ text: 'Two of mine.' }],
        theirs: [{ text: 'Two of theirs.' }],
      },
    ]);
    expect(choosing({ 'segment:s:body:1': 'theirs' })).toEqual(
      draft(segment('s', ['One of mine.', 'Two of theirs.', 'Three of theirs.'])),
    );
    expect(choosing().segments[0]?.body).toContain('Two of mine.');
  });

  it('asks where both put other paragraphs in the same place, and takes once what both put there alike', () => {
    const base = draft(segment('s', ['One.', 'Two.']));
    const asked = merged(
      base,
      draft(segment('s', ['One.', 'Mine.', 'Two.'])),
      draft(segment('s', ['One.', 'Theirs.', 'Two.'])),
    );
    expect(asked.ids).toEqual(['segment:s:body:1']);
    const alike = draft(segment('s', ['One.', 'Both.', 'Two.']));
    expect(merged(base, alike, alike).choosing()).toEqual(alike);
  });

  it('takes each field of the segment, and of a quote, from whoever changed it', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', q])),
      draft(
        segment('s', ['One.', { ...q, speaker: { ...q.speaker, name: 'Pyo Eunbi' } }], {
          name: 'Mine',
        }),
      ),
      draft(
        segment('s', ['One of theirs.', { ...q, text: 'Their words' }], {
          role: 'anchor',
          signOff: 'Theirs',
        }),
      ),
    );
    expect(ids).toEqual([]);
    expect(choosing()).toEqual(
      draft(
        segment(
          's',
          [
            'One of theirs.',
            { ...q, text: 'Their words', speaker: { ...q.speaker, name: 'Pyo Eunbi' } },
          ],
          { name: 'Mine', role: 'anchor', signOff: 'Theirs' },
        ),
      ),
    );
  });

  it('asks about the words of a quote that both changed, and about one that one removed', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', q, r, 'Two.'])),
      draft(segment('s', ['One.', { ...q, text: 'Mine' }, 'Two.'])),
      draft(segment('s', ['One.', { ...q, text: 'Theirs' }, { ...r, text: 'Theirs too' }, 'Two.'])),
    );
    expect(ids).toEqual(['quote:q:text', 'quote:r']);
    expect(choosing({ 'quote:q:text': 'theirs', 'quote:r': 'mine' })).toEqual(
      draft(segment('s', ['One.', { ...q, text: 'Theirs' }, 'Two.'])),
    );
    expect(choosing({ 'quote:r': 'theirs' })).toEqual(
      draft(segment('s', ['One.', { ...q, text: 'Mine' }, { ...r, text: 'Theirs too' }, 'Two.'])),
    );
  });

  it('numbers the places of the quotes anew when both added one', () => {
    const [mine, theirs] = [quote(null, 'Mine'), quote('t', 'Theirs')];
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', q, 'Two.'])),
      draft(segment('s', [mine, 'One.', q, 'Two.'])),
      draft(segment('s', ['One.', q, 'Two.', theirs])),
    );
    expect(ids).toEqual([]);
    expect(choosing()).toEqual(draft(segment('s', [mine, 'One.', q, 'Two.', theirs])));
  });

  it('takes a quote of which the answer was lost for the one that was stored', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.'])),
      draft(segment('s', ['One.', quote(null, 'New')])),
      draft(segment('s', ['One.', quote('t', 'New')])),
    );
    expect(ids).toEqual([]);
    expect(choosing()).toEqual(draft(segment('s', ['One.', quote('t', 'New')])));
  });

  it('takes the new words of a quote to where the other one moved it', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', q]), segment('t', ['Two.'])),
      draft(segment('s', ['One.']), segment('t', ['Two.', q])),
      draft(segment('s', ['One.', { ...q, text: 'Theirs' }]), segment('t', ['Two.'])),
    );
    expect(ids).toEqual([]);
    expect(choosing()).toEqual(
      draft(segment('s', ['One.']), segment('t', ['Two.', { ...q, text: 'Theirs' }])),
    );
  });

  it('asks to which segment a quote goes that both moved', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', q]), segment('t', ['Two.']), segment('u', ['Three.'])),
      draft(segment('s', ['One.']), segment('t', ['Two.', q]), segment('u', ['Three.'])),
      draft(segment('s', ['One.']), segment('t', ['Two.']), segment('u', ['Three.', q])),
    );
    expect(ids).toEqual(['quote:q:place']);
    expect(choosing({ 'quote:q:place': 'theirs' })).toEqual(
      draft(segment('s', ['One.']), segment('t', ['Two.']), segment('u', ['Three.', q])),
    );
    expect(choosing().segments[1]?.quotes).toHaveLength(1);
  });

  it('takes the new words of a quote along when the other one joined its segment to another', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.']), segment('t', [q])),
      draft(segment('s', ['One.', q])),
      draft(segment('s', ['One.']), segment('t', [{ ...q, text: 'Theirs' }])),
    );
    expect(ids).toEqual([]);
    expect(choosing()).toEqual(draft(segment('s', ['One.', { ...q, text: 'Theirs' }])));
  });

  it('asks about a segment as a whole that one removed with its quotes and the other changed', () => {
    const mine = draft(segment('s', ['One.']));
    const theirs = draft(segment('s', ['One.']), segment('t', [{ ...q, text: 'Theirs' }, r]));
    const { ids, choosing } = merged(
      draft(segment('s', ['One.']), segment('t', [q, r])),
      mine,
      theirs,
    );
    expect(ids).toEqual(['segment:t']);
    expect(choosing()).toEqual(mine);
    expect(choosing({ 'segment:t': 'theirs' })).toEqual(theirs);
  });

  it('keeps a quote that one moved into a segment which is then left out', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', q]), segment('t', ['Two.'])),
      draft(segment('s', ['One.', q])),
      draft(segment('s', ['One.']), segment('t', ['Two.', q])),
    );
    expect(ids).toEqual(['segment:t']);
    expect(choosing()).toEqual(draft(segment('s', ['One.', q])));
  });

  it('asks about a quote that one moved to another segment and the other removed', () => {
    const mine = draft(segment('s', ['One.']), segment('t', ['Two.', q]));
    const theirs = draft(segment('s', ['One.']), segment('t', ['Two.']));
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', q]), segment('t', ['Two.'])),
      mine,
      theirs,
    );
    expect(ids).toEqual(['quote:q']);
    expect(choosing()).toEqual(mine);
    expect(choosing({ 'quote:q': 'theirs' })).toEqual(theirs);
  });

  it('keeps a quote that nobody removed when both segments that had it are left out', () => {
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', q]), segment('t', ['Two.']), segment('u', ['Three.'])),
      draft(segment('s', ['One of mine.', q]), segment('u', ['Three.'])),
      draft(segment('t', ['Two.', q]), segment('u', ['Three.'])),
    );
    expect(ids).toEqual(['segment:s', 'segment:t']);
    expect(choosing({ 'segment:s': 'theirs', 'segment:t': 'mine' })).toEqual(
      draft(segment('u', ['Three.', q])),
    );
  });

  it('has a quote once that both moved within its segment', () => {
    const { ids, choosing } = merged(
      draft(segment('s', [q, 'One.', 'Two.'])),
      draft(segment('s', ['One.', q, 'Two.'])),
      draft(segment('s', ['One.', 'Two.', q])),
    );
    expect(ids).toEqual([]);
    expect(choosing()).toEqual(draft(segment('s', ['One.', q, 'Two.'])));
  });

  it('asks once about paragraphs that one brought together and of which the other changed several', () => {
    const theirs = draft(segment('s', ['One.', 'Two of theirs.', 'Three of theirs.', 'Four.']));
    const { ids, choosing } = merged(
      draft(segment('s', ['One.', 'Two.', 'Three.', 'Four.'])),
      draft(segment('s', ['One, two and three.', 'Four.'])),
      theirs,
    );
    expect(ids).toEqual(['segment:s:body:1']);
    expect(choosing({ 'segment:s:body:1': 'theirs' })).toEqual(theirs);
  });

  it('keeps a body to the letter that says what a version says', () => {
    const base = draft(segment('s', [], { body: 'One.\n\n\nTwo.' }));
    const changed = draft(segment('s', [], { body: 'One.\n \nTwo.' }));
    expect(merged(base, changed, base).choosing()).toEqual(changed);
    expect(merged(base, base, changed).choosing()).toEqual(changed);
  });
});
