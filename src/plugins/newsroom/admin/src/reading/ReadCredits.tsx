import { Flex, Typography } from '@strapi/design-system';
import type { ParsedArticle } from '../../../../../domain/article/parsed-article';
import { useValueWords, useWords } from '../use-words';
import { besides } from './besides';

/** Who made the report, each with the role and where that is known from. */
export const ReadCredits = ({ credits }: Pick<ParsedArticle, 'credits'>) => {
  const words = useWords();
  const valueWords = useValueWords();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="epsilon" fontWeight="bold">
        {words('reading.credits', { count: credits.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {credits.map(({ order, role, roleLabel, name, evidence }) => (
          <li key={order}>
            <Flex gap={2} wrap="wrap" alignItems="baseline">
              <Typography textColor="neutral600">{valueWords(role)}</Typography>
              <Typography fontWeight="bold">{name}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {besides(
                  valueWords(role),
                  roleLabel,
                  words('reading.evidence', { source: valueWords(evidence) }),
                )}
              </Typography>
            </Flex>
          </li>
        ))}
      </Flex>
    </Flex>
  );
};
