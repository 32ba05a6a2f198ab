import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useEffect, useId, useRef } from 'react';
import { styled } from 'styled-components';
import { Card } from '../Card';
import { useWords } from '../use-words';
import { DoubtList, type DoubtActions } from './DoubtList';
import type { DecidedReading, EditorDoubt } from './read';
import { TranscriptEditor, type TranscriptEditorHandle } from './TranscriptEditor';
import { useDoubtKeys } from './use-doubt-keys';

interface PastedReportProps extends Omit<DoubtActions, 'onShow'> {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly reading: DecidedReading;
  readonly readOnly: boolean;
  /** Called on Ctrl+Enter in the editor. */
  readonly onSubmit: () => void;
  /** Takes the last decision back; null when there is none. */
  readonly onUndo: (() => void) | null;
}

/** The left side of the import page: the text in its editor, and below it what the reader doubts. */
export const PastedReport = ({
  text,
  onChange,
  reading,
  onDecide,
  onTakeBack,
  onUndo,
  ...editing
}: PastedReportProps) => {
  const words = useWords();
  const editor = useRef<TranscriptEditorHandle>(null);
  const labelId = useId();
  const hintId = useId();
  const { doubts, printed } = reading;
  const keys = useDoubtKeys(doubts, onDecide, editor);
  const current = keys.current?.id ?? null;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    showCurrent(list.current);
  }, [current]);
  return (
    <Sides>
      <Card>
        <Typography tag="h2" variant="delta" id={labelId}>
          {words('import.text')}
        </Typography>
        <TranscriptEditor
          ref={editor}
          text={text}
          onChange={onChange}
          reading={printed}
          labelledBy={labelId}
          describedBy={hintId}
          onDecide={keys.onDecide}
          onNext={keys.onNext}
          onCursor={keys.onCursor}
          {...editing}
        />
        <Typography variant="pi" textColor="neutral600" id={hintId}>
          {words('import.keys')}
        </Typography>
      </Card>
      <Card>
        <Flex gap={2} alignItems="center" justifyContent="space-between">
          <Flex gap={2} alignItems="baseline" wrap="wrap">
            <Typography tag="h2" variant="delta">
              {words('import.diagnostics')}
            </Typography>
            <Typography role="status" variant="pi" textColor="neutral600">
              <Counts doubts={doubts} isEmpty={text.trim() === ''} />
            </Typography>
          </Flex>
          {onUndo !== null && (
            <Button
              size="S"
              variant="ghost"
              startIcon={<ArrowClockwise aria-hidden />}
              onClick={onUndo}
            >
              {words('import.undo')}
            </Button>
          )}
        </Flex>
        <Scrolling ref={list}>
          <DoubtList
            doubts={doubts}
            current={current}
            onDecide={onDecide}
            onTakeBack={onTakeBack}
            onShow={keys.show}
          />
        </Scrolling>
      </Card>
    </Sides>
  );
};

/** Scrolls the list alone: the page stays at the editor. */
const showCurrent = (list: HTMLElement | null): void => {
  const item = list?.querySelector('[aria-current]')?.getBoundingClientRect();
  const frame = list?.getBoundingClientRect();
  if (list && item && frame && (item.top < frame.top || item.bottom > frame.bottom)) {
    list.scrollTop += item.top - frame.top;
  }
};

const Counts = ({ doubts, isEmpty }: { doubts: readonly EditorDoubt[]; isEmpty: boolean }) => {
  const words = useWords();
  const open = doubts.filter(({ state }) => state.kind === 'open');
  const count = (severity: string) =>
    open.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return (
    <>
      {open.length === 0
        ? words(isEmpty ? 'import.no-text' : 'import.no-doubts')
        : words('import.counts', {
            errors: count('error'),
            warnings: count('warning'),
            notes: count('info'),
          })}
    </>
  );
};

const Sides = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-rows: 60rem auto;
  min-height: 0;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-rows: minmax(0, 1fr) minmax(0, 1fr);
  }
`;

const Scrolling = styled.div`
  min-height: 0;
  overflow: auto;
`;
