import { ChevronRight, Play, Quotes, Scissors, Trash } from '@strapi/icons';
import { useSortable } from '@dnd-kit/sortable';
import { memo, useRef, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { DeskParagraph } from '../../../../../../domain/desk/desk-document';
import { useWords } from '../../use-words';
import { FindingsBeside } from '../fields/FindingsBeside';
import { GrowingText } from '../fields/GrowingText';
import { cursorIsAt, isComposing, wayOf } from '../fields/keys';
import { ToolButton } from '../fields/ToolButton';
import { useDesk } from '../store/desk-store';
import type { DragData } from './drag-data';
import { DragHandle } from './DragHandle';
import { sortableStyle } from './sortable-style';
import { useIsActive } from './use-is-active';

interface ParagraphViewProps {
  readonly paragraph: DeskParagraph;
  readonly segmentKey: string;
  /** The key of the paragraph that follows at once, if there is one. */
  readonly next: string | null;
  /** Where it stands, from 1: by that it is called to those who do not see it. */
  readonly segmentNumber: number;
  readonly number: number;
}

/** A paragraph, edited where it stands: Enter divides it, Backspace at its start joins it, Alt with an arrow moves it. */
export const ParagraphView = memo(
  ({ paragraph, segmentKey, next, segmentNumber, number }: ParagraphViewProps) => {
    const words = useWords();
    // Made here, not by the segment: two hundred of them a key would be felt.
    const label = words('script.paragraph', { segment: segmentNumber, number });
    const desk = useDesk();
    const field = useRef<HTMLTextAreaElement>(null);
    const { isActive, handlers } = useIsActive();
    const { key, text } = paragraph;
    const sortable = useSortable({
      id: key,
      data: { kind: 'block', segment: segmentKey } satisfies DragData,
    });

    const makeQuote = (): void => {
      const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
      const all = selectionStart === selectionEnd;
      desk.edit({
        kind: 'words-to-quote',
        block: key,
        from: all ? 0 : selectionStart,
        to: all ? text.length : selectionEnd,
      });
    };

    const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
      if (isComposing(event)) {
        return;
      }
      const element = event.currentTarget;
      const way = wayOf(event);
      const act = (action: () => void): void => {
        event.preventDefault();
        action();
      };
      if (way !== null) {
        act(() => {
          desk.edit({ kind: 'shift-block', block: key, by: way });
        });
      } else if (event.altKey && event.code === 'KeyQ') {
        act(makeQuote);
      } else if (event.key === 'Enter' && !hasModifier(event)) {
        act(() => {
          desk.edit({ kind: 'split-paragraph', block: key, at: element.selectionStart });
        });
      } else if (event.key === 'Backspace' && cursorIsAt(element, 'start')) {
        act(() => {
          desk.edit({ kind: text === '' ? 'remove-block' : 'join-paragraph', block: key });
        });
      } else if (event.key === 'Delete' && next !== null && cursorIsAt(element, 'end')) {
        act(() => {
          desk.edit({ kind: 'join-paragraph', block: next });
        });
      }
    };

    return (
      <Row ref={sortable.setNodeRef} style={sortableStyle(sortable)} {...handlers}>
        <Side>
          {(isActive || sortable.isDragging) && (
            <DragHandle {...sortable} label={words('script.move-paragraph')} />
          )}
        </Side>
        <div>
          <GrowingText
            ref={field}
            data-part={key}
            aria-label={label}
            value={text}
            placeholder={words('script.empty-paragraph')}
            onText={(typed) => {
              desk.edit({ kind: 'set-text', block: key, text: typed });
            }}
            onKeyDown={onKeyDown}
          />
          {isActive && (
            <Tools>
              <ToolButton label={words('script.make-quote')} onClick={makeQuote}>
                <Quotes />
              </ToolButton>
              <ToolButton
                label={words('script.make-toss')}
                onClick={() => {
                  desk.edit({ kind: 'paragraph-to-closing', block: key, closing: 'toss' });
                }}
              >
                <ChevronRight />
              </ToolButton>
              <ToolButton
                label={words('script.make-sign-off')}
                onClick={() => {
                  desk.edit({ kind: 'paragraph-to-closing', block: key, closing: 'signOff' });
                }}
              >
                <Play />
              </ToolButton>
              <ToolButton
                label={words('script.split-segment')}
                onClick={() => {
                  desk.edit({ kind: 'split-segment', block: key, role: 'reporter' });
                }}
              >
                <Scissors />
              </ToolButton>
              <ToolButton
                label={words('script.remove-paragraph')}
                onClick={() => {
                  desk.edit({ kind: 'remove-block', block: key });
                }}
              >
                <Trash />
              </ToolButton>
            </Tools>
          )}
          <FindingsBeside place={key} />
        </div>
      </Row>
    );
  },
);
ParagraphView.displayName = 'ParagraphView';

const hasModifier = ({ shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  shiftKey || ctrlKey || metaKey || altKey;

/** A block with room for its handle at the left. */
export const Row = styled.div`
  position: relative;
  display: grid;
  grid-template-columns: 2.4rem minmax(0, 1fr);
`;

export const Side = styled.div`
  padding-top: 0.4rem;
`;

/** The tools of the block that is written in or pointed at, over its upper right corner. */
export const Tools = styled.div`
  position: absolute;
  z-index: 2;
  top: -2.4rem;
  right: 0;
  display: flex;
  padding: 0.2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
`;
