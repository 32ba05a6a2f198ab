import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import { PLUGIN_ID } from './plugin-id';
import english from './translations/en.json';

/** A key of the plugin's translations, without the plugin's prefix. */
export type WordKey = keyof typeof english;

/** Gives the words of a key in the panel's language. */
export type Words = (key: WordKey, values?: Record<string, PrimitiveType>) => string;

/** The plugin's words; where the panel's language has none, the English ones. */
export const useWords = (): Words => {
  const intl = useIntl();
  return useCallback<Words>(
    (key, values) =>
      intl.formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: english[key] }, values),
    [intl],
  );
};

/** Tells a key that there are words for: codes of rules and diagnostics grow without the panel. */
export const isWordKey = (key: string): key is WordKey => key in english;

/** A label as Strapi's registrations take them. */
export const labelOf = (key: WordKey) => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: english[key],
});

/** Gives the words for a value of an article's vocabularies (a role, a format, a channel): the panel calls it so everywhere. */
export const useValueWords = (): ((value: string) => string) => {
  const intl = useIntl();
  return (value) => intl.formatMessage({ id: value, defaultMessage: value });
};
