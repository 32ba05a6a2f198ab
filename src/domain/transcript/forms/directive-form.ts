import {
  ARTICLE_FORMATS,
  CORRECTION_KINDS,
  CREDIT_EVIDENCES,
  CREDIT_KINDS,
  CREDIT_ROLES,
  SEGMENT_ROLES,
  TIP_CHANNELS,
} from '../../article/vocabulary';
import { nameInSignOff, nameInToss } from '../../names/spoken-name';
import { withSigns } from '../lines/escapes';
import type { PieceContent, Place } from '../pieces/piece';
import { textOf } from '../pieces/paragraph-text';
import type { FormMatch, LineForm, PageFacts } from './line-form';
import { timestampForm } from './timestamp-form';

const DIRECTIVE = /^@([a-z-]{3,12}) ?(?=\S|$)/u;

/**
 * What no broadcaster prints and an exact copy needs, said outright: `@headline …`, `@segment caster Na Ha-neul`, `@toss …`. See
 * docs/transcript-notation.md. A directive that is not as it should be is read as other lines are.
 */
export const directiveForm: LineForm = ({ line, start, end }, facts) => {
  const [whole = '', word = ''] = DIRECTIVE.exec(line.plain.slice(start, start + 15)) ?? [];
  const value: Place = { line, start: start + whole.length, end };
  const content = whole === '' ? null : (CONTENTS[word]?.(value, facts) ?? null);
  return content && { content, end };
};

type ContentOf = (value: Place, facts: PageFacts) => FormMatch['content'] | null;

const worded =
  (kind: 'headline' | 'section' | 'summary'): ContentOf =>
  (value) => ({ kind, words: value });

const CONTENTS: Readonly<Record<string, ContentOf>> = {
  headline: worded('headline'),
  section: worded('section'),
  summary: worded('summary'),
  aired: (value, facts) => timestampForm(value, facts)?.content ?? null,
  language: (value) => ({ kind: 'setting', setting: 'language', value: textOf(value) }),
  format: (value) =>
    oneOf(ARTICLE_FORMATS, textOf(value))
      ? { kind: 'setting', setting: 'format', value: textOf(value) }
      : null,
  segment: (value) => segmentContent(textOf(value)),
  toss: (value) => ({ kind: 'toss', name: nameInToss(textOf(value)), words: value }),
  'sign-off': (value) => ({ kind: 'sign-off', name: nameInSignOff(textOf(value)), words: value }),
  credit: (value) => creditContent(fieldsOf(value)),
  tip: (value) => tipContent(fieldsOf(value)),
  correction: (value) => correctionContent(fieldsOf(value)),
  slogan: (value) => ({ kind: 'tip-slogan', slogan: textOf(value) }),
};

const oneOf = <Value extends string>(values: readonly Value[], word: string): Value | null =>
  values.find((value) => value === word) ?? null;

/** `caster Na Ha-neul`: a role, and who speaks. */
const segmentContent = (words: string): PieceContent | null => {
  const [first = '', ...name] = words.split(' ');
  const role = oneOf(SEGMENT_ROLES, first);
  return role && { kind: 'marker', role, label: null, name: name.join(' ') || null };
};

/** Fields divided by bars; an empty one is null. */
const fieldsOf = ({ line, start, end }: Place): (string | null)[] =>
  line.plain
    .slice(start, end)
    .split('|')
    .map((field) => withSigns(field.trim()) || null);

/** `role | label | name | kind | evidence | evidence text` */
const creditContent = (fields: readonly (string | null)[]): PieceContent | null => {
  const [role, roleLabel = null, name, kind, evidence, evidenceText = null] = fields;
  const [knownRole, knownKind, knownEvidence] = [
    oneOf(CREDIT_ROLES, role ?? ''),
    oneOf(CREDIT_KINDS, kind ?? 'person'),
    oneOf(CREDIT_EVIDENCES, evidence ?? 'line'),
  ];
  return knownRole && knownKind && knownEvidence && name
    ? {
        kind: 'credit',
        credits: [
          {
            role: knownRole,
            roleLabel,
            name,
            kind: knownKind,
            evidence: knownEvidence,
            evidenceText,
          },
        ],
      }
    : null;
};

/** `channel | label | value | address` */
const tipContent = (fields: readonly (string | null)[]): PieceContent | null => {
  const [channel, label, value, url = null] = fields;
  const known = oneOf(TIP_CHANNELS, channel ?? '');
  return known && label && value
    ? { kind: 'tip', tips: [{ channel: known, label, value, url }] }
    : null;
};

/** `kind | date | text`; what a correction is about has an id, which a text has not. */
const correctionContent = ([kind, date, text]: readonly (string | null)[]): PieceContent | null => {
  const known = oneOf(CORRECTION_KINDS, kind ?? '');
  return known && date && text
    ? { kind: 'correction', correction: { kind: known, date, text, target: null } }
    : null;
};
