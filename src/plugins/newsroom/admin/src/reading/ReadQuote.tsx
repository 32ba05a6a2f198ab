import { Flex, Status, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { splitParagraphs } from '../../../../../domain/article/segment-body';
import type { ParsedQuote } from '../../../../../domain/article/parsed-article';
import { useValueWords, useWords } from '../use-words';

/** A quote as a card: who is heard, as what, and the words. */
export const ReadQuote = ({ quote }: { quote: ParsedQuote }) => {
  const words = useWords();
  const valueWords = useValueWords();
  const { speaker, anonymous, status, text } = quote;
  return (
    <QuoteCard>
      <Flex tag="figcaption" gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor={speaker.name === null ? 'neutral600' : undefined}>
          {speaker.name ?? words(anonymous ? 'reading.anonymous' : 'reading.no-speaker')}
        </Typography>
        {speaker.affiliation !== null && (
          <Typography textColor="neutral600">{speaker.affiliation}</Typography>
        )}
        {status === 'needs-review' && (
          <Status variant="danger" size="XS">
            <Typography variant="pi" fontWeight="bold">
              {valueWords(status)}
            </Typography>
          </Status>
        )}
      </Flex>
      <Flex tag="blockquote" direction="column" alignItems="stretch" gap={2}>
        {splitParagraphs(text).map((paragraph, index) => (
          <Typography key={index} tag="p">
            {paragraph}
          </Typography>
        ))}
      </Flex>
    </QuoteCard>
  );
};

const QuoteCard = styled.figure`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  margin: 0;
  padding: ${({ theme }) => theme.spaces[3]};
  background: ${({ theme }) => theme.colors.neutral100};
  border-left: 3px solid ${({ theme }) => theme.colors.alternative600};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
