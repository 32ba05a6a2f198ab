import { Flex, Typography } from '@strapi/design-system';
import type { ParsedArticle } from '../../../../../domain/article/parsed-article';
import { useValueWords, useWords } from '../use-words';
import { besides } from './besides';

interface ReadTipLinesProps {
  readonly tipLines: ParsedArticle['tipLines'];
  readonly slogan: string | null;
}

/** How viewers reach the newsroom, as the page prints it. */
export const ReadTipLines = ({ tipLines, slogan }: ReadTipLinesProps) => {
  const words = useWords();
  const valueWords = useValueWords();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="epsilon" fontWeight="bold">
        {words('reading.tip-lines', { count: tipLines.length })}
      </Typography>
      {slogan !== null && <Typography textColor="neutral600">{slogan}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {tipLines.map(({ channel, label, value }, index) => (
          <li key={index}>
            <Flex gap={2} wrap="wrap" alignItems="baseline">
              <Typography textColor="neutral600">{valueWords(channel)}</Typography>
              <Typography fontWeight="bold">{value}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {besides(valueWords(channel), label)}
              </Typography>
            </Flex>
          </li>
        ))}
      </Flex>
    </Flex>
  );
};
