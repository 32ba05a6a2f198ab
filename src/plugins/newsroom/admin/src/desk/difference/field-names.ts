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

/** Fields whose values are of a vocabulary, or codes: shown whole, since half of a word says nothing. */
const VOCABULARIES: ReadonlySet<string> = new Set([
  'format',
  'role',
  'kind',
  'evidence',
  'channel',
  'status',
  'language',
  'originalLanguage',
  'slug',
  'url',
  'airedOn',
]);

const INSTANTS: ReadonlySet<string> = new Set(['airedAt', 'embargoUntil', 'date']);

export const isVocabulary = (field: string): boolean => VOCABULARIES.has(field);

export const isInstant = (field: string): boolean => INSTANTS.has(field);
