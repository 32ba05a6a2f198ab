import { Button, Flex, Status, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useSortable } from '@dnd-kit/sortable';
import { memo, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { DeskQuote } from '../../../../../../domain/desk/desk-document';
import { useWords, useValueWords } from '../../use-words';
import { FindingsBeside } from '../fields/FindingsBeside';
import { GrowingText } from '../fields/GrowingText';
import { isComposing, wayOf } from '../fields/keys';
import { useDesk } from '../store/desk-store';
import { Row, Side } from './block-layout';
import type { DragData } from './drag-data';
import { DragHandle } from './DragHandle';
import { QuoteDetails } from './QuoteDetails';
import { QuoteSpeaker } from './QuoteSpeaker';
import { QuoteTools } from './QuoteTools';
import { sortableStyle } from './sortable-style';
import { useIsActive } from './use-is-active';
import { useQuoteChange } from './use-quote-change';

interface QuoteViewProps {
  readonly quote: DeskQuote;
  readonly segmentKey: string;
  /** Where it stands, from 1: by that it is called to those who do not see it. */
  readonly segmentNumber: number;
  readonly number: number;
}

/** A quote as a card where it is spoken: who is heard, as what, and the words. */
export const QuoteView = memo(({ quote, segmentKey, segmentNumber, number }: QuoteViewProps) => {
  const words = useWords();
  // Made here, not by the segment: two hundred of them a key would be felt.
  const label = words('script.quote', { segment: segmentNumber, number });
  const valueWords = useValueWords();
  const desk = useDesk();
  const { isActive, handlers } = useIsActive();
  const { key, text, status } = quote;
  const change = useQuoteChange(key);
  const sortable = useSortable({
    id: key,
    data: { kind: 'block', segment: segmentKey } satisfies DragData,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (isComposing(event)) {
      return;
    }
    if (way !== null) {
      event.preventDefault();
      desk.edit({ kind: 'shift-block', block: key, by: way });
    } else if (event.altKey && event.code === 'KeyQ') {
      event.preventDefault();
      desk.edit({ kind: 'quote-to-words', block: key });
    }
  };

  return (
    <Row ref={sortable.setNodeRef} style={sortableStyle(sortable)} {...handlers}>
      <Side>
        {(isActive || sortable.isDragging) && (
          <DragHandle {...sortable} label={words('script.move-quote')} />
        )}
      </Side>
      <Card aria-label={label} onKeyDown={onKeyDown}>
        <QuoteSpeaker
          quoteKey={key}
          speaker={quote.speaker}
          anonymous={quote.anonymous}
          attribution={quote.attribution}
        />
        <GrowingText
          data-part={key}
          aria-label={label}
          value={text}
          placeholder={words('quote.words')}
          onText={(typed) => {
            desk.edit({ kind: 'set-text', block: key, text: typed });
          }}
        />
        {status === 'needs-review' && (
          <Flex gap={2} alignItems="center" wrap="wrap">
            <Status variant="danger" size="S">
              <Typography variant="pi" fontWeight="bold">
                {valueWords('needs-review')}
              </Typography>
            </Status>
            <Button
              size="S"
              variant="secondary"
              startIcon={<Check aria-hidden />}
              onClick={() => {
                change({ status: 'clean' });
              }}
            >
              {words('quote.reviewed')}
            </Button>
          </Flex>
        )}
        <FindingsBeside place={key} />
        {isActive && (
          <>
            <QuoteDetails
              quoteKey={key}
              anonymous={quote.anonymous}
              originalText={quote.originalText}
              originalLanguage={quote.originalLanguage}
            />
            <QuoteTools quoteKey={key} />
          </>
        )}
      </Card>
    </Row>
  );
});
QuoteView.displayName = 'QuoteView';

const Card = styled.figure`
  position: relative;
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  margin: 0.4rem 0;
  padding: ${({ theme }) => theme.spaces[3]};
  background: ${({ theme }) => theme.colors.neutral100};
  border-left: 3px solid ${({ theme }) => theme.colors.alternative600};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
