import { Flex, Typography } from '@strapi/design-system';
import { useId, useRef } from 'react';
import { styled } from 'styled-components';
import type { Severity } from '../../../../../domain/diagnostics/diagnostic';
import type { Reading } from '../../../../../domain/transcript/reading';
import { Card } from '../Card';
import { useWords } from '../use-words';
import { DiagnosticList } from './DiagnosticList';
import { TranscriptEditor, type TranscriptEditorHandle } from './TranscriptEditor';

interface PastedReportProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly reading: Reading;
  readonly readOnly: boolean;
  readonly onSubmit: () => void;
}

/** The left side of the import page: the text in its editor, and below it what the reader doubts. */
export const PastedReport = ({ text, onChange, reading, ...editing }: PastedReportProps) => {
  const words = useWords();
  const editor = useRef<TranscriptEditorHandle>(null);
  const labelId = useId();
  const hintId = useId();
  const { diagnostics } = reading;
  const count = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
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
          reading={reading}
          labelledBy={labelId}
          describedBy={hintId}
          {...editing}
        />
        <Typography variant="pi" textColor="neutral600" id={hintId}>
          {words('import.keys')}
        </Typography>
      </Card>
      <Card>
        <Flex gap={2} alignItems="baseline">
          <Typography tag="h2" variant="delta">
            {words('import.diagnostics')}
          </Typography>
          <Typography role="status" variant="pi" textColor="neutral600">
            {diagnostics.length === 0
              ? words(text.trim() === '' ? 'import.no-text' : 'import.no-doubts')
              : words('import.counts', {
                  errors: count('error'),
                  warnings: count('warning'),
                  notes: count('info'),
                })}
          </Typography>
        </Flex>
        <Scrolling>
          <DiagnosticList
            diagnostics={diagnostics}
            onChoose={(diagnostic) => {
              editor.current?.goTo(diagnostic);
            }}
          />
        </Scrolling>
      </Card>
    </Sides>
  );
};

const Sides = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-rows: 60rem auto;
  min-height: 0;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-rows: minmax(0, 5fr) minmax(0, 3fr);
  }
`;

const Scrolling = styled.div`
  min-height: 0;
  overflow: auto;
`;
