import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { memo, useMemo, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { spokenSeconds } from '../../../../../../domain/article/spoken-seconds';
import { SEGMENT_ROLES } from '../../../../../../domain/article/vocabulary';
import type { DeskSegment } from '../../../../../../domain/desk/desk-document';
import { useWords } from '../../use-words';
import { ChoiceField } from '../fields/ChoiceField';
import { FindingsBeside } from '../fields/FindingsBeside';
import { InlineInput } from '../fields/InlineInput';
import { wayOf } from '../fields/keys';
import { PartTools } from '../fields/PartTools';
import { useDesk } from '../store/desk-store';
import { ClosingField } from './ClosingField';
import type { DragData } from './drag-data';
import { DragHandle } from './DragHandle';
import { ParagraphView } from './ParagraphView';
import { QuoteView } from './QuoteView';
import { sortableStyle } from './sortable-style';

interface SegmentViewProps {
  readonly segment: DeskSegment;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly language: string;
}

/** A segment of the script: who speaks under which marker, then everything that is said, in order. */
export const SegmentView = memo(({ segment, number, isLast, language }: SegmentViewProps) => {
  const words = useWords();
  const desk = useDesk();
  const { key, role, label, name, blocks, toss, signOff } = segment;
  const sortable = useSortable({ id: key, data: { kind: 'segment' } satisfies DragData });
  const blockKeys = useKeys(blocks);
  const change = (changed: Partial<Omit<DeskSegment, 'key' | 'documentId' | 'blocks'>>): void => {
    desk.edit({ kind: 'set-segment', segment: key, change: changed });
  };
  const shift = (by: -1 | 1): void => {
    desk.edit({ kind: 'shift-segment', segment: key, by });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (way !== null) {
      event.preventDefault();
      shift(way);
    }
  };
  const seconds = spokenSeconds(
    [...blocks.map(({ text }) => text), toss ?? '', signOff ?? ''],
    language,
  );

  return (
    <Sheet
      ref={sortable.setNodeRef}
      aria-label={words('place.one-of.segments', { number })}
      style={sortableStyle(sortable)}
    >
      <Flex gap={2} wrap="wrap" onKeyDown={onKeyDown} paddingBottom={2}>
        <DragHandle {...sortable} label={words('script.move-segment', { number })} />
        <Role>
          <ChoiceField
            label={words('segment.role', { number })}
            value={role}
            values={SEGMENT_ROLES}
            onChoose={(chosen) => {
              change({ role: chosen });
            }}
          />
        </Role>
        <Marker>
          <InlineInput
            aria-label={words('segment.label', { number })}
            data-part={key}
            placeholder={words('segment.no-label')}
            value={label ?? ''}
            onText={(text) => {
              change({ label: text === '' ? null : text });
            }}
          />
        </Marker>
        <Marker>
          <InlineInput
            aria-label={words('segment.name', { number })}
            placeholder={words('segment.no-name')}
            value={name ?? ''}
            onText={(text) => {
              change({ name: text === '' ? null : text });
            }}
          />
        </Marker>
        <Typography variant="pi" textColor="neutral600">
          {words('reading.seconds', { seconds })}
        </Typography>
        <PartTools
          number={number}
          isLast={isLast}
          labels={{
            up: words('script.segment-up', { number }),
            down: words('script.segment-down', { number }),
            remove: words('script.remove-segment', { number }),
          }}
          onShift={shift}
          onRemove={() => {
            desk.edit({ kind: 'remove-segment', segment: key });
          }}
        />
      </Flex>
      <FindingsBeside place={key} />
      <SortableContext items={blockKeys} strategy={verticalListSortingStrategy}>
        {blocks.map((block, index) => {
          const next = blocks[index + 1];
          switch (block.kind) {
            case 'paragraph':
              return (
                <ParagraphView
                  key={block.key}
                  paragraph={block}
                  segmentKey={key}
                  next={next?.kind === 'paragraph' ? next.key : null}
                  segmentNumber={number}
                  number={index + 1}
                />
              );
            case 'quote':
              return (
                <QuoteView
                  key={block.key}
                  quote={block}
                  segmentKey={key}
                  segmentNumber={number}
                  number={index + 1}
                />
              );
          }
        })}
      </SortableContext>
      <Closings>
        <ClosingField segmentKey={key} field="toss" text={toss} />
        <ClosingField segmentKey={key} field="signOff" text={signOff} />
        <Button
          size="S"
          variant="ghost"
          startIcon={<Plus aria-hidden />}
          onClick={() => {
            desk.edit({ kind: 'insert-paragraph', segment: key, before: null });
          }}
        >
          {words('script.add-paragraph')}
        </Button>
        <Button
          size="S"
          variant="ghost"
          startIcon={<Plus aria-hidden />}
          onClick={() => {
            desk.edit({ kind: 'insert-quote', segment: key, before: null });
          }}
        >
          {words('script.add-quote')}
        </Button>
      </Closings>
    </Sheet>
  );
});
SegmentView.displayName = 'SegmentView';

/** The keys of some parts; the same list (by identity) as long as they are the same. */
export const useKeys = (parts: readonly { readonly key: string }[]): string[] => {
  const joined = parts.map(({ key }) => key).join(' ');
  return useMemo(() => (joined === '' ? [] : joined.split(' ')), [joined]);
};

const Sheet = styled.section`
  padding: ${({ theme }) => theme.spaces[4]};
  padding-left: ${({ theme }) => theme.spaces[2]};
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Role = styled.div`
  width: 14rem;
`;

const Marker = styled.div`
  flex: 1;
  min-width: 10rem;
  max-width: 20rem;
`;

const Closings = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0.4rem 0 0 2.4rem;
`;
