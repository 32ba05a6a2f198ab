import { Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { parsedArticle } from '../../../../../domain/article/parsed-article';
import type { Reading } from '../../../../../domain/transcript/reading';
import { Card } from '../Card';
import { useWords } from '../use-words';
import { ReadCredits } from './ReadCredits';
import { ReadHead } from './ReadHead';
import { ReadSegment } from './ReadSegment';
import { ReadTipLines } from './ReadTipLines';

interface ReadingViewProps {
  readonly reading: Reading;
  /** Whether there is no text at all yet. */
  readonly isEmpty: boolean;
}

/** The article that is read of a page: head, segments as they are spoken, credits, tip lines. */
export const ReadingView = ({ reading, isEmpty }: ReadingViewProps) => {
  const words = useWords();
  const article = useMemo(() => parsedArticle(reading.article), [reading]);
  return (
    <Card>
      <Typography tag="h2" variant="delta">
        {words('reading.title')}
      </Typography>
      {isEmpty ? (
        <Typography textColor="neutral600">{words('reading.empty')}</Typography>
      ) : (
        <Scrolling tabIndex={0} role="region" aria-label={words('reading.title')}>
          <Flex direction="column" alignItems="stretch" gap={6} lang={article.language}>
            <ReadHead article={article} />
            {article.segments.length === 0 && (
              <Typography textColor="neutral600">{words('reading.no-segments')}</Typography>
            )}
            {article.segments.map((segment) => (
              <ReadSegment key={segment.order} segment={segment} />
            ))}
            <ReadCredits credits={article.credits} />
            <ReadTipLines tipLines={article.tipLines} slogan={article.tipSlogan} />
          </Flex>
        </Scrolling>
      )}
    </Card>
  );
};

const Scrolling = styled.div`
  min-height: 0;
  overflow: auto;
`;
