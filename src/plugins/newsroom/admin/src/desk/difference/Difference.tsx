import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../use-words';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** What was taken out of a text and what was put in, word by word. */
export const Difference = ({ before, after }: DifferenceProps) => {
  const words = useWords();
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  return (
    <Text>
      {before === after
        ? words('difference.none')
        : parts.map(({ value, added, removed }, index) =>
            added ? (
              <ins key={index}>{value}</ins>
            ) : removed ? (
              <del key={index}>{value}</del>
            ) : (
              <span key={index}>{value}</span>
            ),
          )}
    </Text>
  );
};

const Text = styled.div`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  word-break: keep-all;
  line-height: 1.6;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};

  ins {
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
    text-decoration: none;
  }

  del {
    color: ${({ theme }) => theme.colors.danger700};
    background: ${({ theme }) => theme.colors.danger100};
  }
`;
