import { useCallback } from 'react';
import type { DeskQuote } from '../../../../../../domain/desk/desk-document';
import { useDesk } from '../store/desk-store';

type QuoteChange = Partial<Omit<DeskQuote, 'kind' | 'key' | 'documentId'>>;

/** Changes what is known of a quote; the same function as long as it is the same quote. */
export const useQuoteChange = (quoteKey: string): ((change: QuoteChange) => void) => {
  const desk = useDesk();
  return useCallback(
    (change) => {
      desk.edit({ kind: 'set-quote', block: quoteKey, change });
    },
    [desk, quoteKey],
  );
};
