import { PLUGIN_ID } from './plugin-id';

/** The words of a language under the keys that Strapi's panel looks them up by. */
export interface Translation {
  readonly locale: string;
  readonly data: Record<string, string>;
}

/** Loads the plugin's words in the panel's languages; one that we have no words in gets the English of the code. */
export const loadTranslations = (locales: readonly string[]): Promise<Translation[]> =>
  Promise.all(locales.map(async (locale) => ({ locale, data: prefixed(await words(locale)) })));

const words = async (locale: string): Promise<Record<string, string>> => {
  switch (locale) {
    case 'en':
      return (await import('./translations/en.json')).default;
    case 'ko':
      return (await import('./translations/ko.json')).default;
    default:
      return {};
  }
};

const prefixed = (data: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));
