import { Flex } from '@strapi/design-system';
import { memo, type ComponentProps, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { SEGMENT_ROLES } from '../../../../../../domain/article/vocabulary';
import type { DeskSegment } from '../../../../../../domain/desk/desk-document';
import { useWords } from '../../use-words';
import { ChoiceField } from '../fields/ChoiceField';
import { InlineInput } from '../fields/InlineInput';
import { wayOf } from '../fields/keys';
import { PartTools } from '../fields/PartTools';
import { useDesk } from '../store/desk-store';
import { DragHandle } from './DragHandle';
import { SegmentLength } from './SegmentLength';

type SegmentHeadProps = Pick<DeskSegment, 'role' | 'label' | 'name'> &
  Omit<ComponentProps<typeof DragHandle>, 'label'> & {
    readonly segmentKey: string;
    /** From 1. */
    readonly number: number;
    readonly isLast: boolean;
  };

/** Who speaks in a segment, under which marker, how long, and what can be done with the segment. */
export const SegmentHead = memo(
  ({ segmentKey, role, label, name, number, isLast, ...handle }: SegmentHeadProps) => {
    const words = useWords();
    const desk = useDesk();
    const change = (changed: Partial<Pick<DeskSegment, 'role' | 'label' | 'name'>>): void => {
      desk.edit({ kind: 'set-segment', segment: segmentKey, change: changed });
    };
    const shift = (by: -1 | 1): void => {
      desk.edit({ kind: 'shift-segment', segment: segmentKey, by });
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = wayOf(event);
      if (way !== null) {
        event.preventDefault();
        shift(way);
      }
    };
    return (
      <Flex gap={2} wrap="wrap" onKeyDown={onKeyDown} paddingBottom={5}>
        <DragHandle {...handle} label={words('script.move-segment', { number })} />
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
            data-part={segmentKey}
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
        <SegmentLength segmentKey={segmentKey} />
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
            desk.edit({ kind: 'remove-segment', segment: segmentKey });
          }}
        />
      </Flex>
    );
  },
);
SegmentHead.displayName = 'SegmentHead';

const Role = styled.div`
  width: 14rem;
`;

const Marker = styled.div`
  flex: 1;
  min-width: 10rem;
  max-width: 20rem;
`;
