import type { StoredArticle } from '../../../src/domain/article/stored-article';
import { mergeDrafts } from '../../../src/domain/desk/merge-drafts';
import { pieceName } from '../../../src/plugins/newsroom/admin/src/desk/conflict/piece-name';
import { pieceText } from '../../../src/plugins/newsroom/admin/src/desk/conflict/piece-text';
import english from '../../../src/plugins/newsroom/admin/src/translations/en.json';
import { EMPTY_ARTICLE } from '../../support/empty-article';
import type { Words } from '../../../src/plugins/newsroom/admin/src/use-words';

const words: Words = (key, values = {}) =>
  english[key].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name]));

const panel = { words, valueWords: (value: string) => value.toUpperCase() };

/** A draft in which who is named changed everything that the dialog can ask about. */
const changedBy = (who: string, isWithSegment: boolean): StoredArticle => ({
  ...EMPTY_ARTICLE,
  documentId: 'a',
  headline: who,
  segments: [
    {
      documentId: 's1',
      order: 1,
      role: 'reporter',
      label: null,
      name: who,
      body: `${who}.\n\n{{quote:1}}\n\nUnchanged.\n\n${who}.`,
      toss: null,
      signOff: null,
      startMs: null,
      endMs: null,
      quotes: [
        {
          documentId: 'q1',
          order: 1,
          text: `Words of ${who}`,
          speaker: { name: who, affiliation: 'Islander', person: null },
          attribution: null,
          anonymous: true,
          originalText: null,
          originalLanguage: null,
          status: 'clean',
        },
      ],
    },
    ...(isWithSegment
      ? [
          {
            documentId: 's2',
            order: 2,
            role: 'anchor' as const,
            label: '[Anchor]',
            name: null,
            body: who,
            toss: null,
            signOff: null,
            startMs: null,
            endMs: null,
            quotes: [],
          },
        ]
      : []),
  ],
  credits: [
    {
      documentId: 'c1',
      order: 1,
      role: 'reporter',
      roleLabel: null,
      name: who,
      kind: 'person',
      person: null,
      evidence: 'manual',
      evidenceText: null,
    },
  ],
});

describe('a piece in the conflict dialog', () => {
  it('is called by what it is, and shown by what it says', () => {
    const theirs = changedBy('Theirs', true);
    const { conflicts } = mergeDrafts(changedBy('Nobody', true), changedBy('Mine', false), theirs);
    expect(
      conflicts.map((piece) => [
        pieceName(piece, theirs, words),
        pieceText(piece, 'mine', panel),
        pieceText(piece, 'theirs', panel),
      ]),
    ).toEqual([
      ['Headline', 'Mine', 'Theirs'],
      ['Segment 1: Name', 'Mine', 'Theirs'],
      ['Segment 1, paragraph 1', 'Mine.', 'Theirs.'],
      ['Segment 1, paragraph 4', 'Mine.', 'Theirs.'],
      ['Segment 1, quote at 2: Words', 'Words of Mine', 'Words of Theirs'],
      [
        'Segment 1, quote at 2: Speaker',
        'Mine, Islander\nAnonymous',
        'Theirs, Islander\nAnonymous',
      ],
      ['Segment 2', '', '[Anchor] · ANCHOR\nTheirs'],
      ['Credit 1', 'REPORTER · Mine', 'REPORTER · Theirs'],
    ]);
  });
});
