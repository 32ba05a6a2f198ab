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
import { textOf } from '../pieces/paragraph-text';
import type { PageSetting, PieceContent, Place, QuoteNote } from '../pieces/piece';
import { directiveFields, fieldPlaces, firstWord } from './directive-fields';
import type { PageFacts } from './line-form';
import { timestampForm } from './timestamp-form';

/** Reads a directive's value; null when it is not as it should be. */
type Directive = (value: Place, facts: PageFacts) => PieceContent | null;

const worded =
  (kind: 'headline' | 'section' | 'summary'): Directive =>
  (value) => ({ kind, words: value });

const setting =
  (name: PageSetting): Directive =>
  (value) => ({ kind: 'setting', setting: name, value: textOf(value) });

const noted =
  (note: (value: Place) => QuoteNote): Directive =>
  (value) => ({ kind: 'quote-note', note: note(value) });

/** All directives by their words, in the order of docs/transcript-notation.md. */
export const DIRECTIVES: Readonly<Record<string, Directive>> = {
  headline: worded('headline'),
  section: worded('section'),
  summary: worded('summary'),
  aired: (value, facts) => airedContent(value) ?? timestampForm(value, facts)?.content ?? null,
  language: setting('language'),
  format: (value, facts) =>
    oneOf(ARTICLE_FORMATS, textOf(value)) ? setting('format')(value, facts) : null,
  'by-hand': setting('by-hand'),
  segment: (value) => segmentContent(value),
  toss: (value) => ({ kind: 'toss', name: nameInToss(textOf(value)), words: value }),
  'sign-off': (value) => ({ kind: 'sign-off', name: nameInSignOff(textOf(value)), words: value }),
  quote: (value) => quoteContent(value),
  attribution: noted((value) => ({ attribution: directiveFields(value)[0] ?? null })),
  anonymous: noted(() => ({ anonymous: true })),
  original: noted((value) => {
    const [originalLanguage = null, originalText = null] = directiveFields(value);
    return { originalLanguage, originalText };
  }),
  unreviewed: noted(() => ({ status: 'needs-review' })),
  credits: setting('credits'),
  credit: (value) => creditContent(directiveFields(value)),
  tip: (value) => tipContent(directiveFields(value)),
  slogan: (value) => ({ kind: 'tip-slogan', slogan: textOf(value) }),
  correction: (value) => correctionContent(directiveFields(value)),
};

const oneOf = <Value extends string>(values: readonly Value[], word: string): Value | null =>
  values.find((value) => value === word) ?? null;

const AIRED = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** An instant with its zone, or a day, kept to the letter. */
const airedContent = (value: Place): PieceContent | null => {
  const [at = '', on = null] = AIRED.exec(textOf(value)) ?? [];
  const stamp = { which: 'published', on, zoneAssumed: false, valid: true } as const;
  return on === null
    ? null
    : { kind: 'timestamp', stamps: [{ ...stamp, at: at === on ? null : at }] };
};

/** `caster Na Ha-neul | [Caster]`: a role, who speaks, the marker that is printed for it. */
const segmentContent = (value: Place): PieceContent | null => {
  const { word, rest } = firstWord(value);
  const role = oneOf(SEGMENT_ROLES, word);
  const [name = null, label = null] = directiveFields(rest);
  return role && { kind: 'marker', role, label, name };
};

/** `name | affiliation | words` */
const quoteContent = (value: Place): PieceContent | null => {
  const [name = null, affiliation = null] = directiveFields(value);
  const words = fieldPlaces(value)[2];
  return words
    ? { kind: 'quote', head: { printed: '', name, affiliation }, words, state: 'closed' }
    : null;
};

/** `role | label | name | kind | evidence | evidence text` */
const creditContent = (fields: readonly (string | null)[]): PieceContent | null => {
  const [role, roleLabel = null, name, kind, evidence, evidenceText = null] = fields;
  const [knownRole, knownKind, knownEvidence] = [
    oneOf(CREDIT_ROLES, role ?? ''),
    oneOf(CREDIT_KINDS, kind ?? 'person'),
    oneOf(CREDIT_EVIDENCES, evidence ?? 'line'),
  ];
  return knownRole && knownKind && knownEvidence && typeof name === 'string'
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
  return known && typeof label === 'string' && typeof value === 'string'
    ? { kind: 'tip', tips: [{ channel: known, label, value, url }] }
    : null;
};

/** `kind | date | text`; what a correction is about has an id, which a text has not. */
const correctionContent = ([kind, date, text]: readonly (string | null)[]): PieceContent | null => {
  const known = oneOf(CORRECTION_KINDS, kind ?? '');
  return known && typeof date === 'string' && typeof text === 'string'
    ? { kind: 'correction', correction: { kind: known, date, text, target: null } }
    : null;
};
