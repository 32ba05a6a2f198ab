import type { CreditRole } from '../article/vocabulary';
import type { RenderSettings } from './render-settings';

/** What one of our roles is called elsewhere. */
export interface RoleCodes {
  /** IPTC content production party role (cv.iptc.org); null where that list has none. */
  readonly iptc: string | null;
  /** The list of ANS `credits` that the role is in. */
  readonly ans: string;
  /** The property of a schema.org article; `contributor` is told apart by a `Role`. */
  readonly schemaOrg:
    'author' | 'contributor' | 'editor' | 'producer' | 'translator' | 'sourceOrganization';
}

export const ROLE_CODES: Readonly<Record<CreditRole, RoleCodes>> = {
  anchor: { iptc: null, ans: 'anchor', schemaOrg: 'contributor' },
  reporter: { iptc: 'correspondent', ans: 'by', schemaOrg: 'author' },
  caster: { iptc: null, ans: 'caster', schemaOrg: 'contributor' },
  'camera-operator': { iptc: 'cameraOperator', ans: 'camera', schemaOrg: 'contributor' },
  'video-editor': { iptc: 'contentEditor', ans: 'video_editor', schemaOrg: 'contributor' },
  graphics: { iptc: null, ans: 'graphics', schemaOrg: 'contributor' },
  producer: { iptc: 'producer', ans: 'producer', schemaOrg: 'producer' },
  writer: { iptc: 'author', ans: 'writer', schemaOrg: 'contributor' },
  'desk-editor': { iptc: 'editor', ans: 'editor', schemaOrg: 'editor' },
  translator: { iptc: null, ans: 'translator', schemaOrg: 'translator' },
  'fact-checker': { iptc: 'factChecker', ans: 'fact_checker', schemaOrg: 'contributor' },
  narrator: { iptc: null, ans: 'narrator', schemaOrg: 'contributor' },
  subtitles: { iptc: null, ans: 'subtitles', schemaOrg: 'contributor' },
  'video-journalist': { iptc: null, ans: 'video_journalist', schemaOrg: 'contributor' },
  intern: { iptc: null, ans: 'intern', schemaOrg: 'contributor' },
  courtesy: { iptc: 'contentSource', ans: 'courtesy', schemaOrg: 'sourceOrganization' },
  other: { iptc: null, ans: 'other', schemaOrg: 'contributor' },
};

/** A role as a URI: IPTC's where there is one, else our own; without a server to name it by, the bare word. */
export const roleUri = (role: CreditRole, settings: RenderSettings): string => {
  const { iptc } = ROLE_CODES[role];
  return iptc === null ? ownRole(role, settings) : `${IPTC_ROLES}${iptc}`;
};

/** The scheme of our own roles; null without a server to name it by. */
export const roleScheme = ({ publicUrl }: RenderSettings): string | null =>
  publicUrl && `${publicUrl}/roles`;

const ownRole = (role: CreditRole, settings: RenderSettings): string => {
  const scheme = roleScheme(settings);
  return scheme === null ? role : `${scheme}/${role}`;
};

const IPTC_ROLES = 'http://cv.iptc.org/newscodes/contentprodpartyrole/';
