import { useMemo } from 'react';
import { differWords } from '../../../../../../domain/article/difference/differ-words';
import { useWords } from '../../use-words';
import { ComparedText, WordRuns } from './WordRuns';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** What was taken out of a text and what was put in, word by word. */
export const Difference = ({ before, after }: DifferenceProps) => {
  const words = useWords();
  const runs = useMemo(() => differWords(before, after), [before, after]);
  return before === after ? (
    <ComparedText>{words('difference.none')}</ComparedText>
  ) : (
    <WordRuns runs={runs} />
  );
};
