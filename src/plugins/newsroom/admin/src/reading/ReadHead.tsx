import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ParsedArticle } from '../../../../../domain/article/parsed-article';
import { useValueWords, useWords } from '../use-words';
import { printedTime } from './printed-time';

/** Headline, section, form and time of airing. */
export const ReadHead = ({ article }: { article: ParsedArticle }) => {
  const words = useWords();
  const valueWords = useValueWords();
  const intl = useIntl();
  const { headline, section, format, language, seconds } = article;
  const time = printedTime(article);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {headline === '' ? (
        <Typography tag="h3" variant="beta" textColor="neutral600">
          {words('reading.no-headline')}
        </Typography>
      ) : (
        <Typography tag="h3" variant="beta">
          {headline}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        {section !== null && <Badge>{section}</Badge>}
        <Badge>{valueWords(format)}</Badge>
        <Badge>{intl.formatDisplayName(language, { type: 'language' })}</Badge>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {time === null ? words('reading.no-time') : words('reading.aired', { time })}
        {' · '}
        {words('reading.length', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
      </Typography>
    </Flex>
  );
};
