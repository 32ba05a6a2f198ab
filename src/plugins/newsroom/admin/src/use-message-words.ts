import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { messageLanguage, type Message } from '../../../../domain/diagnostics/message';

/** Gives the sentence of a message in the panel's language. */
export const useMessageWords = (): ((message: Message) => string) => {
  const language = messageLanguage(useIntl().locale);
  return useCallback((message) => message[language], [language]);
};
