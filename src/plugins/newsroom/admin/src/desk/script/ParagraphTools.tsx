import { ChevronRight, Play, Quotes, Scissors, Trash } from '@strapi/icons';
import { memo } from 'react';
import { useWords } from '../../use-words';
import { ToolButton } from '../fields/ToolButton';
import { useDesk } from '../store/desk-store';
import { Tools } from './block-layout';

interface ParagraphToolsProps {
  readonly paragraphKey: string;
  readonly onMakeQuote: () => void;
}

/** What can be made of the paragraph that is written in or pointed at. */
export const ParagraphTools = memo(({ paragraphKey, onMakeQuote }: ParagraphToolsProps) => {
  const words = useWords();
  const desk = useDesk();
  return (
    <Tools>
      <ToolButton label={words('script.make-quote')} onClick={onMakeQuote}>
        <Quotes />
      </ToolButton>
      <ToolButton
        label={words('script.make-toss')}
        onClick={() => {
          desk.edit({ kind: 'paragraph-to-closing', block: paragraphKey, closing: 'toss' });
        }}
      >
        <ChevronRight />
      </ToolButton>
      <ToolButton
        label={words('script.make-sign-off')}
        onClick={() => {
          desk.edit({ kind: 'paragraph-to-closing', block: paragraphKey, closing: 'signOff' });
        }}
      >
        <Play />
      </ToolButton>
      <ToolButton
        label={words('script.split-segment')}
        onClick={() => {
          desk.edit({ kind: 'split-segment', block: paragraphKey, role: 'reporter' });
        }}
      >
        <Scissors />
      </ToolButton>
      <ToolButton
        label={words('script.remove-paragraph')}
        onClick={() => {
          desk.edit({ kind: 'remove-block', block: paragraphKey });
        }}
      >
        <Trash />
      </ToolButton>
    </Tools>
  );
});
ParagraphTools.displayName = 'ParagraphTools';
