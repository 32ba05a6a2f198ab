import type { WordKey } from '../../use-words';

/** What the compared fields of an article and its parts are called; a difference tells of them by these names. */
export const FIELD_NAMES: Readonly<Record<string, WordKey>> = {
  headline: 'place.headline',
  slug: 'place.slug',
  section: 'place.section',
  language: 'place.language',
  format: 'place.format',
  summary: 'place.summary',
  airedAt: 'place.airedAt',
  airedOn: 'place.airedOn',
  embargoUntil: 'place.embargoUntil',
  role: 'place.role',
  roleLabel: 'place.roleLabel',
  label: 'place.label',
  name: 'place.name',
  kind: 'place.kind',
  person: 'place.person',
  evidence: 'place.evidence',
  text: 'place.text',
  'speaker.name': 'place.speaker',
  'speaker.affiliation': 'place.affiliation',
  'speaker.person': 'place.person',
  attribution: 'place.attribution',
  anonymous: 'place.anonymous',
  originalText: 'place.originalText',
  originalLanguage: 'place.originalLanguage',
  status: 'place.status',
  channel: 'place.channel',
  value: 'place.value',
  url: 'place.url',
  date: 'place.date',
  target: 'place.target',
};

/** Fields whose values are of a vocabulary, and have words in the panel's language. */
const VOCABULARIES: ReadonlySet<string> = new Set([
  'format',
  'role',
  'kind',
  'evidence',
  'channel',
  'status',
]);

const INSTANTS: ReadonlySet<string> = new Set(['airedAt', 'embargoUntil', 'date']);

/** Names and codes: half of one says nothing. */
const INDIVISIBLE: ReadonlySet<string> = new Set([
  ...VOCABULARIES,
  ...INSTANTS,
  'language',
  'originalLanguage',
  'slug',
  'url',
  'value',
  'airedOn',
  'name',
  'speaker.name',
]);

export const isVocabulary = (field: string): boolean => VOCABULARIES.has(field);

export const isInstant = (field: string): boolean => INSTANTS.has(field);

/** Tells a field that is shown as it was and as it is, instead of word by word. */
export const isIndivisible = (field: string): boolean => INDIVISIBLE.has(field);
