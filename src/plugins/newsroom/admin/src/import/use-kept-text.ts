import { useCallback, useEffect, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

interface KeptText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Ends the keeping; to be called once the text is stored. */
  readonly forget: () => void;
}

/**
 * A text that outlives a reload, a closed tab and a lost session: kept in this browser, for this administrator, until it is stored.
 */
export const useKeptText = (): KeptText => {
  const userId = useAuth('useKeptText', ({ user }) => user?.id);
  const key = `${PLUGIN_ID}.import.${String(userId)}`;
  const [text, setText] = useState(() => window.localStorage.getItem(key) ?? '');
  useEffect(() => {
    keep(key, text);
  }, [key, text]);
  const forget = useCallback(() => {
    window.localStorage.removeItem(key);
  }, [key]);
  return { text, setText, forget };
};

const keep = (key: string, text: string): void => {
  try {
    window.localStorage.setItem(key, text);
  } catch {
    // The browser's store is full or closed: the page still holds the text.
  }
};
