/** The languages in which the newsroom speaks to its editors; the first is used where nothing else is asked for. */
export const MESSAGE_LANGUAGES = ['en', 'ko'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/**
 * One sentence for people, in every language: what is wrong and, where it can say so, what to do. Both texts stand side by side
 * where the finding is made, so that neither is forgotten. Korean texts put no particle on a word that they take in.
 */
export type Message = Readonly<Record<MessageLanguage, string>>;

/** The language of messages for a reader's locale (BCP 47): Korean, and English for every other. */
export const messageLanguage = (locale: string): MessageLanguage =>
  /^ko(?:-|$)/iu.test(locale) ? 'ko' : 'en';
