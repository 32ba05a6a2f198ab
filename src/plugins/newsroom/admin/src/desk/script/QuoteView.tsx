import { Button, Checkbox, Flex, Status, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Check, Paragraph, Trash } from '@strapi/icons';
import { useSortable } from '@dnd-kit/sortable';
import { memo, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { DeskQuote } from '../../../../../../domain/desk/desk-document';
import { useWords, useValueWords } from '../../use-words';
import { FindingsBeside } from '../fields/FindingsBeside';
import { GrowingText } from '../fields/GrowingText';
import { InlineInput } from '../fields/InlineInput';
import { isComposing, wayOf } from '../fields/keys';
import { PersonField } from '../fields/PersonField';
import { ToolButton } from '../fields/ToolButton';
import { useDesk } from '../store/desk-store';
import { useFindingsAt } from '../store/use-findings';
import type { DragData } from './drag-data';
import { DragHandle } from './DragHandle';
import { Row, Side, Tools } from './ParagraphView';
import { sortableStyle } from './sortable-style';
import { useIsActive } from './use-is-active';

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
  const { key, text, speaker, anonymous, status, attribution } = quote;
  const findings = useFindingsAt(key);
  const sortable = useSortable({
    id: key,
    data: { kind: 'block', segment: segmentKey } satisfies DragData,
  });
  const isSpeakerless = findings.some(({ code }) => code === 'quote-speakerless');

  const change = (changed: Partial<Omit<DeskQuote, 'kind' | 'key' | 'documentId'>>): void => {
    desk.edit({ kind: 'set-quote', block: key, change: changed });
  };
  const shift = (by: -1 | 1): void => {
    desk.edit({ kind: 'shift-block', block: key, by });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (isComposing(event)) {
      return;
    }
    if (way !== null) {
      event.preventDefault();
      shift(way);
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
        <Flex gap={2} wrap="wrap" alignItems="flex-start">
          <PersonField
            label={words('quote.speaker')}
            placeholder={words(anonymous ? 'reading.anonymous' : 'quote.speaker')}
            name={speaker.name ?? ''}
            person={speaker.person}
            isInvalid={isSpeakerless}
            onName={(name) => {
              change({ speaker: { ...speaker, name: name === '' ? null : name } });
            }}
            onPerson={(person) => {
              change({
                speaker: { ...speaker, name: speaker.name ?? person?.name ?? null, person },
              });
            }}
          />
          <Affiliation>
            <InlineInput
              aria-label={words('quote.affiliation')}
              placeholder={words('quote.affiliation')}
              value={speaker.affiliation ?? ''}
              onText={(affiliation) => {
                change({
                  speaker: { ...speaker, affiliation: affiliation === '' ? null : affiliation },
                });
              }}
            />
          </Affiliation>
        </Flex>
        {attribution !== null && (
          <Typography variant="pi" textColor="neutral600">
            {words('quote.as-printed', { attribution })}
          </Typography>
        )}
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
            <QuoteDetails quote={quote} onChange={change} />
            <Tools>
              <ToolButton
                label={words('script.up')}
                onClick={() => {
                  shift(-1);
                }}
              >
                <ArrowUp />
              </ToolButton>
              <ToolButton
                label={words('script.down')}
                onClick={() => {
                  shift(1);
                }}
              >
                <ArrowDown />
              </ToolButton>
              <ToolButton
                label={words('script.make-words')}
                onClick={() => {
                  desk.edit({ kind: 'quote-to-words', block: key });
                }}
              >
                <Paragraph />
              </ToolButton>
              <ToolButton
                label={words('script.remove-quote')}
                onClick={() => {
                  desk.edit({ kind: 'remove-block', block: key });
                }}
              >
                <Trash />
              </ToolButton>
            </Tools>
          </>
        )}
      </Card>
    </Row>
  );
});
QuoteView.displayName = 'QuoteView';

interface QuoteDetailsProps {
  readonly quote: DeskQuote;
  readonly onChange: (change: Partial<Omit<DeskQuote, 'kind' | 'key' | 'documentId'>>) => void;
}

/** What few quotes have: that nobody is named, and the words in the language in which they were spoken. */
const QuoteDetails = ({ quote, onChange }: QuoteDetailsProps) => {
  const words = useWords();
  const { anonymous, originalText, originalLanguage } = quote;
  const [hasOriginal, setHasOriginal] = useState(originalText !== null);
  return (
    <>
      <Flex gap={4} wrap="wrap">
        <Checkbox
          checked={anonymous}
          onCheckedChange={(checked) => {
            onChange({ anonymous: checked === true });
          }}
        >
          {words('quote.anonymous')}
        </Checkbox>
        {!hasOriginal && (
          <Button
            size="S"
            variant="ghost"
            onClick={() => {
              setHasOriginal(true);
            }}
          >
            {words('quote.add-original')}
          </Button>
        )}
      </Flex>
      {hasOriginal && (
        <Flex gap={2} alignItems="flex-start">
          <GrowingText
            look="small"
            aria-label={words('quote.original')}
            placeholder={words('quote.original')}
            value={originalText ?? ''}
            onText={(original) => {
              onChange({ originalText: original === '' ? null : original });
            }}
          />
          <Language>
            <InlineInput
              aria-label={words('quote.original-language')}
              placeholder="en"
              maxLength={35}
              value={originalLanguage ?? ''}
              onText={(language) => {
                onChange({ originalLanguage: language === '' ? null : language });
              }}
            />
          </Language>
        </Flex>
      )}
    </>
  );
};

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

const Affiliation = styled.div`
  flex: 1;
  min-width: 16rem;
`;

const Language = styled.div`
  width: 9rem;
`;
