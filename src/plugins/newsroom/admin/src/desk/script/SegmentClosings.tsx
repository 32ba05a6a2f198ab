import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { memo } from 'react';
import { styled } from 'styled-components';
import type { DeskSegment } from '../../../../../../domain/desk/desk-document';
import { useWords } from '../../use-words';
import { useDesk } from '../store/desk-store';
import { ClosingField } from './ClosingField';

interface SegmentClosingsProps extends Pick<DeskSegment, 'toss' | 'signOff'> {
  readonly segmentKey: string;
}

/** What closes a segment, and the buttons by which something more is said in it. */
export const SegmentClosings = memo(({ segmentKey, toss, signOff }: SegmentClosingsProps) => {
  const words = useWords();
  const desk = useDesk();
  return (
    <Closings>
      <ClosingField segmentKey={segmentKey} field="toss" text={toss} />
      <ClosingField segmentKey={segmentKey} field="signOff" text={signOff} />
      <Button
        size="S"
        variant="ghost"
        startIcon={<Plus aria-hidden />}
        onClick={() => {
          desk.edit({ kind: 'insert-paragraph', segment: segmentKey, before: null });
        }}
      >
        {words('script.add-paragraph')}
      </Button>
      <Button
        size="S"
        variant="ghost"
        startIcon={<Plus aria-hidden />}
        onClick={() => {
          desk.edit({ kind: 'insert-quote', segment: segmentKey, before: null });
        }}
      >
        {words('script.add-quote')}
      </Button>
    </Closings>
  );
});
SegmentClosings.displayName = 'SegmentClosings';

const Closings = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0.4rem 0 0 2.4rem;
`;
