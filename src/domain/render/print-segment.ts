import type { ParsedArticle, ParsedSegment } from '../article/parsed-article';
import { escapedWords } from '../transcript/lines/escapes';
import { printField, printLiteral, wordedDirective } from './print-outright';
import { printParagraphs } from './print-paragraphs';
import { quoteForms } from './print-quote';
import type { PrintWords } from './print-words';
import type { TranscriptPart } from './transcript-part';

/**
 * A segment's marker and what is said under it.
 * @param byHand whether the whole page says that its labels are none that were printed
 */
export const segmentParts = (
  segment: ParsedSegment,
  index: number,
  words: PrintWords,
  byHand: boolean,
): TranscriptPart[] => [
  {
    key: markerKey(index),
    turn: 'frame',
    forms: [printMarker(segment, words, byHand), outrightMarker(segment)],
  },
  ...segment.items.map((item, place): TranscriptPart => ({
    key: itemKey(index, place),
    turn: 'content',
    forms: itemForms(item, byHand),
    isClose: place === 0,
  })),
];

export const markerKey = (segment: number): string => `segment ${segment}`;
export const itemKey = (segment: number, place: number): string => `segment ${segment} ${place}`;

const printMarker = (
  { label, role, name }: ParsedSegment,
  { markers }: PrintWords,
  byHand: boolean,
): string => {
  if (label !== null) return escapedWords(label);
  // A segment that the page does not mark: what is said begins at once.
  if (role === 'unmarked' || !byHand) return '';
  return name === null ? `[${markers[role]}]` : `[${markers[role]} ${escapedWords(name)}]`;
};

const outrightMarker = ({ role, name, label }: ParsedSegment): string =>
  [
    name === null ? `@segment ${role}` : `@segment ${role} ${printField(name)}`,
    ...(label === null ? [] : [printField(label)]),
  ].join(' | ');

type Item = ParsedArticle['segments'][number]['items'][number];

const itemForms = (item: Item, byHand: boolean): TranscriptPart['forms'] => {
  switch (item.kind) {
    case 'narration':
      return [printParagraphs(item.text), printLiteral(item.text)];
    case 'quote':
      return quoteForms(item, byHand);
    case 'toss':
    case 'sign-off':
      return [printParagraphs(item.text), wordedDirective(item.kind, item.text)];
  }
};
