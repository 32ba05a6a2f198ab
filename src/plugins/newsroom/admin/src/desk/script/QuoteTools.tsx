import { ArrowDown, ArrowUp, Paragraph, Trash } from '@strapi/icons';
import { memo } from 'react';
import { useWords } from '../../use-words';
import { ToolButton } from '../fields/ToolButton';
import { useDesk } from '../store/desk-store';
import { Tools } from './block-layout';

/** What can be done with the quote that is written in or pointed at. */
export const QuoteTools = memo(({ quoteKey }: { readonly quoteKey: string }) => {
  const words = useWords();
  const desk = useDesk();
  return (
    <Tools>
      <ToolButton
        label={words('script.up')}
        onClick={() => {
          desk.edit({ kind: 'shift-block', block: quoteKey, by: -1 });
        }}
      >
        <ArrowUp />
      </ToolButton>
      <ToolButton
        label={words('script.down')}
        onClick={() => {
          desk.edit({ kind: 'shift-block', block: quoteKey, by: 1 });
        }}
      >
        <ArrowDown />
      </ToolButton>
      <ToolButton
        label={words('script.make-words')}
        onClick={() => {
          desk.edit({ kind: 'quote-to-words', block: quoteKey });
        }}
      >
        <Paragraph />
      </ToolButton>
      <ToolButton
        label={words('script.remove-quote')}
        onClick={() => {
          desk.edit({ kind: 'remove-block', block: quoteKey });
        }}
      >
        <Trash />
      </ToolButton>
    </Tools>
  );
});
QuoteTools.displayName = 'QuoteTools';
