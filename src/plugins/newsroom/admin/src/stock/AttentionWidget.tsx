import { Badge, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useGetAttentionQuery } from '../newsroom-api';
import { deskAddress } from '../plugin-id';
import { useWords } from '../use-words';

/** On the home page: drafts that fail the check, embargoes that end today, people who are probably entered twice. */
export const AttentionWidget = () => {
  const words = useWords();
  const { data, error, isLoading } = useGetAttentionQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isLoading) {
    return <Widget.Loading />;
  }
  if (error || !data) {
    return <Widget.Error />;
  }
  if (data.reports.length + data.duplicates.length === 0) {
    return <Widget.NoData>{words('attention.none')}</Widget.NoData>;
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
      {data.reports.map(({ documentId, headline, reason, errors }) => (
        <Flex tag="li" key={documentId} gap={2} justifyContent="space-between">
          <Headline to={deskAddress(documentId)}>
            {headline || words('report.no-headline')}
          </Headline>
          {reason === 'fails-check' ? (
            <Badge backgroundColor="danger100" textColor="danger700">
              {words('desk.errors', { count: errors })}
            </Badge>
          ) : (
            <Badge backgroundColor="warning100" textColor="warning700">
              {words('attention.embargo-ends')}
            </Badge>
          )}
        </Flex>
      ))}
      {data.duplicates.map(([one, other]) => (
        <Flex tag="li" key={`${one.documentId} ${other.documentId}`} gap={2}>
          <Typography variant="pi" textColor="neutral700">
            {words('attention.duplicate', { one: one.name, other: other.name })}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};

const Headline = styled(Link)`
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};
`;
