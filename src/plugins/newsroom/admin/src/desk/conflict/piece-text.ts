import type { Credit, StoredArticle } from '../../../../../../domain/article/stored-article';
import type {
  DeskBlock,
  DeskQuote,
  DeskSegment,
} from '../../../../../../domain/desk/desk-document';
import type {
  ConflictPiece,
  QuoteField,
} from '../../../../../../domain/desk/merging/conflict-piece';
import type { Choice } from '../../../../../../domain/desk/merging/merged';
import type { Words } from '../../use-words';

/** What the panel says in its language. */
export interface PanelWords {
  readonly words: Words;
  /** What a role, a format or a status is called. */
  readonly valueWords: (value: string) => string;
}

/**
 * A piece of a draft as lines that two versions can be compared by; empty when it was removed.
 * @param side which version of it
 */
export const pieceText = (piece: ConflictPiece, side: Choice, panel: PanelWords): string => {
  switch (piece.kind) {
    case 'field':
      return valueText(piece[side], piece.field === 'format', panel);
    case 'segment':
      return segmentText(piece[side], panel);
    case 'segment-field':
      return valueText(piece[side], piece.field === 'role', panel);
    case 'body':
      return blocksText(piece[side]);
    case 'quote':
      return blocksText(piece[side] && [piece[side]]);
    case 'quote-field':
      return quoteFieldText(piece[side], piece.field, panel);
    case 'quote-place':
      return placeText(piece[side], panel);
    case 'credit':
      return creditText(piece[side], panel);
    case 'tip-lines':
      return tipLinesText(piece[side]);
    case 'corrections':
      return correctionsText(piece[side]);
  }
};

const valueText = (
  value: string | null,
  isOfVocabulary: boolean,
  { valueWords }: PanelWords,
): string => (isOfVocabulary && value !== null ? valueWords(value) : (value ?? ''));

const segmentText = (segment: DeskSegment | null, panel: PanelWords): string =>
  segment === null
    ? ''
    : linesOf([
        headText(segment, panel),
        blocksText(segment.blocks),
        segment.toss,
        segment.signOff,
      ]);

const headText = ({ label, name, role }: DeskSegment, { valueWords }: PanelWords): string =>
  [label, name, valueWords(role)].filter(Boolean).join(' · ');

/** A segment by its head and the words that it starts with. */
const placeText = (segment: DeskSegment | null, panel: PanelWords): string =>
  segment === null
    ? ''
    : linesOf([headText(segment, panel), blocksText(segment.blocks.slice(0, 1))]);

const blocksText = (blocks: readonly DeskBlock[] | null): string =>
  linesOf(
    blocks?.map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return block.text;
        case 'quote':
          return [`“${block.text}”`, speakerText(block)].filter(Boolean).join(' ');
      }
    }),
  );

const quoteFieldText = (
  quote: DeskQuote | null,
  field: QuoteField,
  { words, valueWords }: PanelWords,
): string => {
  if (quote === null) {
    return '';
  }
  switch (field) {
    case 'text':
      return quote.text;
    case 'speaker':
      return linesOf([
        speakerText(quote),
        quote.speaker.person?.name,
        quote.attribution,
        quote.anonymous ? words('quote.anonymous') : null,
      ]);
    case 'original':
      return linesOf([quote.originalText, quote.originalLanguage]);
    case 'status':
      return valueWords(quote.status);
  }
};

const speakerText = ({ speaker }: DeskQuote): string =>
  [speaker.name, speaker.affiliation].filter(Boolean).join(', ');

const creditText = (credit: Credit | null, { valueWords }: PanelWords): string =>
  credit === null
    ? ''
    : [valueWords(credit.role), credit.name, credit.person?.name].filter(Boolean).join(' · ');

const tipLinesText = (tipLines: StoredArticle['tipLines'] | null): string =>
  linesOf(tipLines?.map(({ channel, value }) => `${channel}: ${value}`));

const correctionsText = (corrections: StoredArticle['corrections'] | null): string =>
  linesOf(corrections?.map(({ kind, text }) => `${kind}: ${text}`));

const linesOf = (lines: readonly (string | null | undefined)[] | undefined): string =>
  lines?.filter(Boolean).join('\n') ?? '';
