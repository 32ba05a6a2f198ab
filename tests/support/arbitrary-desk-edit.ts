import fc from 'fast-check';
import type { DeskDocument } from '../../src/domain/desk/desk-document';
import type { DeskEdit } from '../../src/domain/desk/desk-edit';
import { CREDIT_ROLES, SEGMENT_ROLES } from '../../src/domain/article/vocabulary';
import { anyWords, paragraph } from './arbitrary-words';

/** An edit that is settled once it is known in which document it is made. */
export type EditMaker = (document: DeskDocument) => DeskEdit;

/** Numbers and words of which any edit can be made. */
interface Dice {
  readonly part: number;
  readonly other: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const NOWHERE = 'part-0';

const pick = <Part>(parts: readonly Part[], number: number): Part | undefined =>
  parts[number % Math.max(1, parts.length)];

const blockKeys = ({ segments }: DeskDocument): string[] =>
  segments.flatMap(({ blocks }) => blocks.map(({ key }) => key));

/** How each kind of edit is made; mostly of parts that are there, now and then of one that is not. */
const MAKERS: Readonly<Record<DeskEdit['kind'], (document: DeskDocument, dice: Dice) => DeskEdit>> =
  {
    'set-head': (_, { words }) => ({ kind: 'set-head', field: 'headline', value: words }),
    'set-text': (document, { part, words }) => ({
      kind: 'set-text',
      block: block(document, part),
      text: words,
    }),
    'split-paragraph': (document, { part, from }) => ({
      kind: 'split-paragraph',
      block: block(document, part),
      at: from,
    }),
    'join-paragraph': (document, { part }) => ({
      kind: 'join-paragraph',
      block: block(document, part),
    }),
    'insert-paragraph': (document, { part, other }) => ({
      kind: 'insert-paragraph',
      segment: segment(document, part),
      before: maybe(block(document, other), other),
    }),
    'insert-quote': (document, { part, other }) => ({
      kind: 'insert-quote',
      segment: segment(document, part),
      before: maybe(block(document, other), other),
    }),
    'words-to-quote': (document, { part, from, to }) => ({
      kind: 'words-to-quote',
      block: block(document, part),
      from: Math.min(from, to),
      to: Math.max(from, to),
    }),
    'quote-to-words': (document, { part }) => ({
      kind: 'quote-to-words',
      block: block(document, part),
    }),
    'paragraph-to-closing': (document, { part, other }) => ({
      kind: 'paragraph-to-closing',
      block: block(document, part),
      closing: other % 2 === 0 ? 'toss' : 'signOff',
    }),
    'set-quote': (document, { part, words }) => ({
      kind: 'set-quote',
      block: block(document, part),
      change: { speaker: { name: words, affiliation: null, person: null } },
    }),
    'move-block': (document, { part, other, from }) => ({
      kind: 'move-block',
      block: block(document, part),
      segment: segment(document, other),
      before: maybe(block(document, from), other),
    }),
    'shift-block': (document, { part, other }) => ({
      kind: 'shift-block',
      block: block(document, part),
      by: way(other),
    }),
    'remove-block': (document, { part }) => ({
      kind: 'remove-block',
      block: block(document, part),
    }),
    'insert-segment': (document, { part, other }) => ({
      kind: 'insert-segment',
      role: pick(SEGMENT_ROLES, other) ?? 'anchor',
      before: maybe(segment(document, part), other),
    }),
    'split-segment': (document, { part, other }) => ({
      kind: 'split-segment',
      block: block(document, part),
      role: pick(SEGMENT_ROLES, other) ?? 'anchor',
    }),
    'join-segment': (document, { part }) => ({
      kind: 'join-segment',
      segment: segment(document, part),
    }),
    'set-segment': (document, { part, words }) => ({
      kind: 'set-segment',
      segment: segment(document, part),
      change: { toss: words },
    }),
    'move-segment': (document, { part, other }) => ({
      kind: 'move-segment',
      segment: segment(document, part),
      before: maybe(segment(document, other), other),
    }),
    'shift-segment': (document, { part, other }) => ({
      kind: 'shift-segment',
      segment: segment(document, part),
      by: way(other),
    }),
    'remove-segment': (document, { part }) => ({
      kind: 'remove-segment',
      segment: segment(document, part),
    }),
    'insert-credit': (_, { part, words }) => ({
      kind: 'insert-credit',
      role: pick(CREDIT_ROLES, part) ?? 'reporter',
      name: words,
      person: null,
    }),
    'set-credit': (document, { part, words }) => ({
      kind: 'set-credit',
      credit: credit(document, part),
      change: { name: words },
    }),
    'move-credit': (document, { part, other }) => ({
      kind: 'move-credit',
      credit: credit(document, part),
      before: maybe(credit(document, other), other),
    }),
    'shift-credit': (document, { part, other }) => ({
      kind: 'shift-credit',
      credit: credit(document, part),
      by: way(other),
    }),
    'remove-credit': (document, { part }) => ({
      kind: 'remove-credit',
      credit: credit(document, part),
    }),
    'add-tip-line': (_, { words }) => ({
      kind: 'add-tip-line',
      tipLine: { documentId: null, channel: 'phone', label: 'Phone', value: words, url: null },
    }),
    'remove-tip-line': (_, { part }) => ({ kind: 'remove-tip-line', at: part % 4 }),
    'add-correction': (_, { words }) => ({
      kind: 'add-correction',
      correction: { kind: 'correction', text: words, date: '2025-03-04T12:00:00Z', target: null },
    }),
    'set-correction': (document, { part, words }) => ({
      kind: 'set-correction',
      correction: pick(document.corrections, part)?.key ?? NOWHERE,
      change: { text: words },
    }),
    'remove-correction': (document, { part }) => ({
      kind: 'remove-correction',
      correction: pick(document.corrections, part)?.key ?? NOWHERE,
    }),
    replace: (document) => ({ kind: 'replace', document: { ...document, summary: null } }),
  };

const block = (document: DeskDocument, number: number) =>
  pick(blockKeys(document), number) ?? NOWHERE;
const segment = ({ segments }: DeskDocument, number: number) =>
  pick(segments, number)?.key ?? NOWHERE;
const credit = ({ credits }: DeskDocument, number: number) => pick(credits, number)?.key ?? NOWHERE;
const maybe = (key: string, number: number) => (number % 3 === 0 ? null : key);
const way = (number: number): -1 | 1 => (number % 2 === 0 ? 1 : -1);

const KINDS = Object.keys(MAKERS) as DeskEdit['kind'][];

/**
 * Any edit of some kinds.
 * @param kinds all kinds unless said
 */
export const arbitraryDeskEdit = (
  kinds: readonly DeskEdit['kind'][] = KINDS,
): fc.Arbitrary<EditMaker> =>
  fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.record({
        part: fc.nat(1_000),
        other: fc.nat(1_000),
        from: fc.nat(60),
        to: fc.nat(60),
        words: fc.oneof(
          anyWords,
          paragraph,
          fc.constantFrom('', 'One.\n\nTwo.', '{{quote:1}}', '\n\n', ' a\n \nb\n', '“말했다.”'),
        ),
      }),
    )
    .map(
      ([kind, dice]) =>
        (document) =>
          MAKERS[kind](document, dice),
    );
