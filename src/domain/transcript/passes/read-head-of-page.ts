import { addresslessByline } from '../forms/byline-form';
import { plainOf, type PageFacts } from '../forms/line-form';
import { wordKey } from '../house-styles/word-key';
import type { Piece } from '../pieces/piece';
import { looksLikeSentence } from './looks-like-sentence';
import type { ReadingPass } from './reading-pass';

/** Reads what stands above the report: section, headline, summary, byline, related headlines. */
export const readHeadOfPage: ReadingPass = (all, facts) => {
  const pieces = withTitles(all);
  const head = readHead(pieces, facts);
  const headline = head.headline && plainOf(head.headline);
  return pieces.map((piece, index): Piece => {
    if (piece.kind !== 'narration') return piece;
    if (piece === head.headline) return { ...piece, kind: 'headline' };
    if (headline !== null && plainOf(piece) === headline) return repeatOfHeadline(piece);
    if (index < head.end) return head.kinds.get(piece)?.(piece) ?? piece;
    return isCaption(pieces, index, headline) ? caption(piece) : piece;
  });
};

/**
 * A title may look like a quote, `[자막뉴스] "이게 왜?"`: above the time, where nothing has been said yet, it is none.
 */
const withTitles = (pieces: readonly Piece[]): readonly Piece[] => {
  const time = pieces.slice(0, MOST_HEAD_PIECES).findIndex(({ kind }) => kind === 'timestamp');
  const said = pieces.findIndex(
    (piece) =>
      piece.kind === 'marker' || (piece.kind === 'narration' && looksLikeSentence(plainOf(piece))),
  );
  const end = said < 0 ? time : Math.min(time, said);
  return pieces.flatMap((piece, index) => {
    if (index >= end || piece.outright) return [piece];
    const line = pieces.filter((other, place) => place < end && other.line === piece.line);
    if (!line.some(({ kind }) => kind === 'quote')) return [piece];
    const [first, last] = [line[0], line.at(-1)];
    return piece === first
      ? [
          {
            line: piece.line,
            start: first.start,
            end: last?.end ?? first.end,
            doubts: [],
            kind: 'narration',
          } as const,
        ]
      : [];
  });
};

interface Head {
  /** Before which piece the head ends. */
  readonly end: number;
  readonly headline: Piece | null;
  readonly kinds: ReadonlyMap<Piece, (piece: Piece) => Piece>;
}

const readHead = (pieces: readonly Piece[], facts: PageFacts): Head => {
  const end = headEnd(pieces);
  const head = pieces.slice(0, end);
  const time = head.findIndex(({ kind }) => kind === 'timestamp');
  const button = lastIndex(head, ({ kind }) => kind === 'chrome');
  const titles = head.filter(
    (piece, index) =>
      piece.kind === 'narration' && (index < time || !looksLikeSentence(plainOf(piece))),
  );
  const own = titles.filter((title) => !isBullet(title) && !isByline(title));
  const headline = chooseHeadline(own, facts);
  const kinds = new Map<Piece, (piece: Piece) => Piece>();
  head.forEach((piece, index) => {
    if (piece.kind !== 'narration' || !headline || piece === headline) return;
    if (isByline(piece)) kinds.set(piece, asByline);
    else if (index < time && isBullet(piece)) kinds.set(piece, asKind('chrome'));
    else if (index < head.indexOf(headline)) kinds.set(piece, asKind('section'));
    else if (
      titles.includes(piece) ||
      isBelow(time, index, button) ||
      isBulletBelow(time, index, piece)
    )
      kinds.set(piece, asKind('summary'));
  });
  return { end, headline, kinds };
};

/** Between the time and the last button stands nothing of the report. */
const isBelow = (time: number, index: number, button: number): boolean =>
  time >= 0 && index > time && index < button;

const isBulletBelow = (time: number, index: number, piece: Piece): boolean =>
  time >= 0 && index > time && isBullet(piece);

const MOST_HEAD_PIECES = 60;
const MOST_SENTENCES_ABOVE_TIME = 1;

/**
 * The head ends with the first marker. Where there is none, it ends after the time and the buttons below it, or before the first
 * sentence; a time below several sentences belongs to the end of the page.
 */
const headEnd = (pieces: readonly Piece[]): number => {
  const bound = pieces.slice(0, MOST_HEAD_PIECES);
  const marker = bound.findIndex(({ kind }) => kind === 'marker');
  const sentences = bound.flatMap((piece, index) =>
    piece.kind === 'narration' && looksLikeSentence(plainOf(piece)) ? [index] : [],
  );
  const time = bound.findIndex(({ kind }) => kind === 'timestamp');
  const isAbove =
    time >= 0 && sentences.filter((index) => index < time).length <= MOST_SENTENCES_ABOVE_TIME;
  const body = sentences.find((index) => !isAbove || index > time) ?? bound.length;
  const button = lastIndex(bound.slice(0, marker < 0 ? body + 8 : marker), isButton);
  if (marker >= 0) return isAbove || time < 0 || time > marker ? marker : (sentences[0] ?? marker);
  return isAbove && button > body ? button : body;
};

/** An advertisement below a summary: what stands above it is no report yet. */
const isButton = (piece: Piece): boolean => piece.kind === 'chrome' && plainOf(piece) === 'AD';

const lastIndex = (pieces: readonly Piece[], test: (piece: Piece) => boolean): number =>
  pieces.reduce((last, piece, index) => (test(piece) ? index : last), -1);

const chooseHeadline = (titles: readonly Piece[], { words }: PageFacts): Piece | null => {
  const [first, second] = titles;
  const isSection =
    first &&
    second &&
    (words.sections.has(wordKey(plainOf(first))) ||
      isProgramme(plainOf(first), plainOf(second)) ||
      isOneWord(plainOf(first), plainOf(second)));
  return (isSection ? second : first) ?? null;
};

/** The name of a programme in capitals above a headline that is not. */
const isProgramme = (first: string, second: string): boolean =>
  /\p{Lu}{3}/u.test(first) && first === first.toUpperCase() && second !== second.toUpperCase();

/** A word above a whole title is the name of a section, whatever the site calls its sections. */
const isOneWord = (first: string, second: string): boolean =>
  /^[\p{L}&]{2,12}$/u.test(first) && second.split(' ').length >= 3;

const isBullet = (piece: Piece): boolean => /^[■▶◆●·•◇▲△○*＊–—-] ?\S/u.test(plainOf(piece));

const isByline = (piece: Piece): boolean => addresslessByline(plainOf(piece)) !== null;

const asKind =
  (kind: 'chrome' | 'section' | 'summary') =>
  (piece: Piece): Piece => ({ ...placed(piece), kind });

const asByline = (piece: Piece): Piece => ({
  ...placed(piece),
  kind: 'byline',
  names: addresslessByline(plainOf(piece)) ?? [],
});

const placed = ({ line, start, end, doubts }: Piece) => ({ line, start, end, doubts });

const repeatOfHeadline = (piece: Piece): Piece => ({
  ...placed(piece),
  kind: 'repeat',
  doubts: [
    ...piece.doubts,
    {
      code: 'line-repeated',
      message: {
        en: 'This repeats the headline; it is not imported twice.',
        ko: '제목이 한 번 더 나온 줄입니다. 한 번만 가져옵니다.',
      },
    },
  ],
});

/** A short line between an advertisement and the headline repeated inside the body. */
const isCaption = (pieces: readonly Piece[], index: number, headline: string | null): boolean => {
  const [before, piece, after] = [
    neighbour(pieces, index, -1),
    pieces[index],
    neighbour(pieces, index, 1),
  ];
  return (
    headline !== null &&
    before?.kind === 'chrome' &&
    after?.kind === 'narration' &&
    plainOf(after) === headline &&
    piece !== undefined &&
    !looksLikeSentence(plainOf(piece))
  );
};

const neighbour = (pieces: readonly Piece[], index: number, step: 1 | -1): Piece | undefined =>
  pieces[index + step]?.kind === 'blank' ? pieces[index + 2 * step] : pieces[index + step];

const caption = (piece: Piece): Piece => ({
  ...placed(piece),
  kind: 'chrome',
  doubts: [
    ...piece.doubts,
    {
      code: 'caption-skipped',
      message: {
        en: 'This is taken for the caption of a picture inside the report.',
        ko: '기사 사이에 들어간 사진의 설명으로 보고 가져오지 않습니다.',
      },
    },
  ],
});
