import en from './labels/en.json';
import ko from './labels/ko.json';

/** What the admin panel calls things in one language. */
export interface LabelTable {
  /** Content types and components, by their display name. */
  readonly types: Readonly<Record<string, string>>;
  /** The fields that Strapi gives every content type. */
  readonly every: Readonly<Record<string, string>>;
  /** Our own fields: by content type or component, then by attribute. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The values of all enumerations; one value is called the same everywhere, Strapi knows no difference. */
  readonly values: Readonly<Record<string, string>>;
}

/** The languages of the admin panel. */
export const LABEL_TABLES: Readonly<Record<'en' | 'ko', LabelTable>> = { en, ko };
