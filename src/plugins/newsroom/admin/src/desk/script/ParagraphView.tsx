import { useSortable } from '@dnd-kit/sortable';
import { memo, useCallback, useRef, type KeyboardEvent } from 'react';
import type { DeskParagraph } from '../../../../../../domain/desk/desk-document';
import { useWords } from '../../use-words';
import { FindingsBeside } from '../fields/FindingsBeside';
import { GrowingText } from '../fields/GrowingText';
import { cursorIsAt, isComposing, wayOf } from '../fields/keys';
import { useDesk } from '../store/desk-store';
import { Row, Side } from './block-layout';
import type { DragData } from './drag-data';
import { DragHandle } from './DragHandle';
import { ParagraphTools } from './ParagraphTools';
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

    const makeQuote = useCallback((): void => {
      const { selectionStart = 0, selectionEnd = 0, value = '' } = field.current ?? {};
      const all = selectionStart === selectionEnd;
      desk.edit({
        kind: 'words-to-quote',
        block: key,
        from: all ? 0 : selectionStart,
        to: all ? value.length : selectionEnd,
      });
    }, [desk, key]);

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
          {isActive && <ParagraphTools paragraphKey={key} onMakeQuote={makeQuote} />}
          <FindingsBeside place={key} />
        </div>
      </Row>
    );
  },
);
ParagraphView.displayName = 'ParagraphView';

const hasModifier = ({ shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  shiftKey || ctrlKey || metaKey || altKey;
