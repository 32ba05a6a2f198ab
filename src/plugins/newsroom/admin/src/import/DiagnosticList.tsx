import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Diagnostic } from '../../../../../domain/diagnostics/diagnostic';
import { SeverityIcon } from '../SeverityIcon';
import { useWords } from '../use-words';
import { diagnosticTitle } from './diagnostic-title';

interface DiagnosticListProps {
  readonly diagnostics: readonly Diagnostic[];
  /** Called with the one that was chosen, to be shown in the text. */
  readonly onChoose: (diagnostic: Diagnostic) => void;
}

/** What the reader doubts, in the text's order, each with its line; choosing one leads there. */
export const DiagnosticList = ({ diagnostics, onChoose }: DiagnosticListProps) => (
  <Flex tag="ol" direction="column" alignItems="stretch">
    {diagnostics.map((diagnostic, index) => (
      <li key={index}>
        <DiagnosticButton diagnostic={diagnostic} onChoose={onChoose} />
      </li>
    ))}
  </Flex>
);

const DiagnosticButton = ({
  diagnostic,
  onChoose,
}: {
  readonly diagnostic: Diagnostic;
  readonly onChoose: DiagnosticListProps['onChoose'];
}) => {
  const words = useWords();
  const { severity, line, message } = diagnostic;
  const title = diagnosticTitle(diagnostic, words);
  return (
    <Row
      type="button"
      onClick={() => {
        onChoose(diagnostic);
      }}
    >
      <SeverityIcon severity={severity} />
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Flex alignItems="baseline" gap={2} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {words('import.line', { line })}
          </Typography>
          {title !== null && (
            <Typography fontWeight="bold" textColor="neutral800">
              {title}
            </Typography>
          )}
        </Flex>
        {/* The reader speaks English, whatever the panel's language. */}
        <Typography variant="pi" textColor="neutral700" lang="en">
          {message}
        </Typography>
      </Flex>
    </Row>
  );
};

const Row = styled.button`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  text-align: left;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
