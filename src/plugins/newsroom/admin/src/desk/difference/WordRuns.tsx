import { styled } from 'styled-components';
import type { WordRun } from '../../../../../../domain/article/difference/article-difference';

/** What was taken out of a text and what was put in. */
export const WordRuns = ({ runs }: { runs: readonly WordRun[] }) => (
  <ComparedText>
    {runs.map(({ kind, text }, index) =>
      kind === 'added' ? (
        <ins key={index}>{text}</ins>
      ) : kind === 'removed' ? (
        <del key={index}>{text}</del>
      ) : (
        <span key={index}>{text}</span>
      ),
    )}
  </ComparedText>
);

/** Text with its line breaks, in which `ins` is new and `del` is gone. */
export const ComparedText = styled.div`
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

  del + ins {
    margin-left: 0.2rem;
  }
`;
