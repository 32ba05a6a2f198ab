import type { ParsedArticle } from '../../../../../domain/article/parsed-article';
import { useValueWords, useWords } from '../use-words';
import { besides } from './besides';
import { ReadList } from './ReadList';

interface ReadTipLinesProps {
  readonly tipLines: ParsedArticle['tipLines'];
  readonly slogan: string | null;
}

/** How viewers reach the newsroom, as the page prints it. */
export const ReadTipLines = ({ tipLines, slogan }: ReadTipLinesProps) => {
  const words = useWords();
  const valueWords = useValueWords();
  return (
    <ReadList
      title={words('reading.tip-lines', { count: tipLines.length })}
      slogan={slogan}
      lines={tipLines.map(({ channel, label, value }) => ({
        kind: valueWords(channel),
        text: value,
        besides: besides(valueWords(channel), label),
      }))}
    />
  );
};
