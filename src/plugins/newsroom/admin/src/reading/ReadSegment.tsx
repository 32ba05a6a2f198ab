import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ParsedSegment } from '../../../../../domain/article/parsed-article';
import { useValueWords, useWords } from '../use-words';
import { besides } from './besides';
import { ReadQuote } from './ReadQuote';

/** One segment: who speaks, then its paragraphs and quotes in spoken order. */
export const ReadSegment = ({ segment }: { segment: ParsedSegment }) => {
  const words = useWords();
  const valueWords = useValueWords();
  const { role, label, name, seconds, items } = segment;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        <Badge>{valueWords(role)}</Badge>
        {name !== null && <Typography fontWeight="bold">{name}</Typography>}
        <Typography variant="pi" textColor="neutral600">
          {besides('', label, words('reading.seconds', { seconds }))}
        </Typography>
      </Flex>
      {items.map((item, index) => (
        <Item key={index} item={item} />
      ))}
    </Flex>
  );
};

const Item = ({ item }: { item: ParsedSegment['items'][number] }) => {
  switch (item.kind) {
    case 'narration':
      return <Typography tag="p">{item.text}</Typography>;
    case 'quote':
      return <ReadQuote quote={item} />;
    case 'toss':
    case 'sign-off':
      return <ClosingLine kind={item.kind} text={item.text} />;
  }
};

/** A hand-over or a sign-off, with its name: on the page it looks like any other line. */
const ClosingLine = ({ kind, text }: { kind: 'toss' | 'sign-off'; text: string }) => {
  const valueWords = useValueWords();
  return (
    <Box>
      <Typography variant="sigma" textColor="success600" tag="p">
        {valueWords(kind)}
      </Typography>
      <Typography tag="p">{text}</Typography>
    </Box>
  );
};
