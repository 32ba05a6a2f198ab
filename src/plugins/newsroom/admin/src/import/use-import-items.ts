import { useAuth } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { PLUGIN_ID } from '../plugin-id';
import { NO_ITEMS, type ImportItems } from './import-items';

/**
 * Pages that outlive a reload, a closed tab and a lost session: kept in this browser, for this administrator, until they are stored.
 */
export const useImportItems = () => {
  const userId = useAuth('useImportItems', ({ user }) => user?.id);
  const key = `${PLUGIN_ID}.imports.${String(userId)}`;
  const [items, setItems] = useState(() => read(key));
  useEffect(() => {
    keep(key, items);
  }, [key, items]);
  const change = useCallback((next: (before: ImportItems) => ImportItems) => {
    setItems(next);
  }, []);
  return { items, change };
};

const read = (key: string): ImportItems => {
  try {
    const kept = JSON.parse(
      window.localStorage.getItem(key) ?? 'null',
    ) as Partial<ImportItems> | null;
    const { items, current } = kept ?? {};
    return items === undefined || items.length === 0 || current === undefined
      ? NO_ITEMS
      : {
          current,
          // What was being stored when the page was left may have failed.
          items: items.map((item) =>
            item.state.kind === 'storing' ? { ...item, state: { kind: 'open' } } : item,
          ),
        };
  } catch {
    return NO_ITEMS;
  }
};

const keep = (key: string, items: ImportItems): void => {
  try {
    window.localStorage.setItem(key, JSON.stringify(items));
  } catch {
    // The browser's store is full or closed: the page still holds the texts.
  }
};
