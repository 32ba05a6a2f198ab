import type { StoredArticle, TipLine } from '../../article/stored-article';
import type { Doubt, PageSetting, Piece } from '../pieces/piece';
import type { Stamp } from '../pieces/stamp';
import { ARTICLE_FORMATS } from '../../article/vocabulary';
import { wordsOf } from '../pieces/paragraph-text';
import { readCredits } from './read-credits';
import { readFormat } from './read-format';
import { readLanguage } from './read-language';
import { readSegments } from './read-segments';

/** An article, where in it each piece went, and doubts that only the whole shows. */
export interface ReadArticle {
  readonly article: StoredArticle;
  readonly paths: ReadonlyMap<Piece, string>;
  readonly doubts: readonly (readonly [Piece, Doubt])[];
}

/** Builds the article from the pieces of its page. */
export const readArticle = (pieces: readonly Piece[]): ReadArticle => {
  const byHand = settingOf(pieces, 'by-hand') !== null;
  const { segments, paths } = readSegments(pieces, byHand);
  const credits = readCredits(pieces, {
    byHand,
    infers: settingOf(pieces, 'credits') === null,
  });
  const headline = firstWords(pieces, 'headline');
  const article: StoredArticle = {
    documentId: null,
    slug: null,
    headline: headline ?? '',
    section: firstWords(pieces, 'section'),
    language:
      settingOf(pieces, 'language') ??
      readLanguage([headline ?? '', ...segments.map(({ body }) => body)]),
    format:
      ARTICLE_FORMATS.find((format) => format === settingOf(pieces, 'format')) ??
      readFormat(segments, credits.credits),
    summary: summaryOf(pieces),
    ...timeOf(pieces),
    firstPublishedAt: null,
    embargoUntil: null,
    publishAt: null,
    unpublishAt: null,
    segments,
    credits: credits.credits,
    tipLines: tipLinesOf(pieces),
    tipSlogan: sloganOf(pieces),
    corrections: pieces.flatMap((piece) => (piece.kind === 'correction' ? [piece.correction] : [])),
  };
  return {
    article,
    paths: new Map([...paths, ...credits.paths, ...fieldPaths(pieces)]),
    doubts: credits.doubts,
  };
};

const firstWords = (pieces: readonly Piece[], wanted: Piece['kind']): string | null => {
  const piece = pieces.find(({ kind }) => kind === wanted);
  return piece ? wordsOf(piece) : null;
};

const settingOf = (pieces: readonly Piece[], wanted: PageSetting): string | null => {
  const piece = pieces.find(
    (candidate) => candidate.kind === 'setting' && candidate.setting === wanted,
  );
  return piece?.kind === 'setting' ? piece.value : null;
};

const summaryOf = (pieces: readonly Piece[]): string | null => {
  const lines = pieces.filter(({ kind }) => kind === 'summary');
  return lines.length === 0
    ? null
    : lines
        .map((piece) => (piece.outright ? wordsOf(piece) : wordsOf(piece).replace(BULLET, '')))
        .join('\n');
};

const BULLET = /^[■▶◆●·•◇▲△○*＊–—-]\s?/u;

const timeOf = (pieces: readonly Piece[]): { airedAt: string | null; airedOn: string | null } => {
  const said = stampsOf(pieces.filter(({ outright }) => outright));
  const stamp = stampsOf(pieces).find(({ which, on }) => which === 'published' && on !== null);
  return said.length > 0
    ? {
        airedAt: said.find(({ at }) => at !== null)?.at ?? null,
        airedOn: said.find(({ at }) => at === null)?.on ?? null,
      }
    : { airedAt: stamp?.at ?? null, airedOn: stamp?.at === null ? stamp.on : null };
};

const stampsOf = (pieces: readonly Piece[]): Stamp[] =>
  pieces.flatMap((piece) => (piece.kind === 'timestamp' ? piece.stamps : []));

const tipLinesOf = (pieces: readonly Piece[]): TipLine[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'tip' ? piece.tips.map((tip) => ({ documentId: null, ...tip })) : [],
  );

const sloganOf = (pieces: readonly Piece[]): string | null => {
  const slogan = pieces.find((piece) => piece.kind === 'tip-slogan');
  return slogan?.kind === 'tip-slogan' ? slogan.slogan : null;
};

const FIELDS: Readonly<Partial<Record<Piece['kind'], string>>> = {
  headline: 'headline',
  section: 'section',
  summary: 'summary',
  timestamp: 'airedAt',
  'tip-slogan': 'tipSlogan',
};

const fieldPaths = (pieces: readonly Piece[]): (readonly [Piece, string])[] => {
  let tips = 0;
  return pieces.flatMap((piece): (readonly [Piece, string])[] => {
    const field = FIELDS[piece.kind];
    if (piece.kind === 'tip') {
      const path = `tipLines[${tips}]`;
      tips += piece.tips.length;
      return [[piece, path]];
    }
    return field === undefined ? [] : [[piece, field]];
  });
};
