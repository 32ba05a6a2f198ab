import type { ParsedArticle } from '../../../../../domain/article/parsed-article';
import { useValueWords, useWords } from '../use-words';
import { besides } from './besides';
import { ReadList } from './ReadList';

/** Who made the report, each with the role and where that is known from. */
export const ReadCredits = ({ credits }: Pick<ParsedArticle, 'credits'>) => {
  const words = useWords();
  const valueWords = useValueWords();
  return (
    <ReadList
      title={words('reading.credits', { count: credits.length })}
      lines={credits.map(({ role, roleLabel, name, evidence }) => ({
        kind: valueWords(role),
        text: name,
        besides: besides(
          valueWords(role),
          roleLabel,
          words('reading.evidence', { source: valueWords(evidence) }),
        ),
      }))}
    />
  );
};
