import { Badge, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { PersonReference } from '../../../../../domain/article/stored-article';
import type { Attention, RefusedSchedule } from '../../../contracts';
import { useGetAttentionQuery } from '../newsroom-api';
import { deskAddress, entryAddress, PERSON } from '../plugin-id';
import { useMessageWords } from '../use-message-words';
import { useWords } from '../use-words';

/**
 * On the home page: schedules that were refused, embargoes that end today, drafts that fail the check, people who are probably
 * entered twice.
 */
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
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {data.reports.map((report) => (
        <li key={report.documentId} data-reason={report.reason}>
          <Flex gap={2} justifyContent="space-between">
            <Headline to={deskAddress(report.documentId)}>
              {report.headline || words('report.no-headline')}
            </Headline>
            <Reason report={report} timeZone={data.timeZone} />
          </Flex>
          {report.refusal && <Refusal refusal={report.refusal} timeZone={data.timeZone} />}
        </li>
      ))}
      {data.duplicates.map(([one, other]) => (
        <li key={`${one.documentId} ${other.documentId}`} data-reason="duplicate">
          <Flex gap={2} justifyContent="space-between">
            <Typography variant="pi" textColor="neutral700">
              <PersonLink person={one} /> · <PersonLink person={other} />
            </Typography>
            <Badge>{words('attention.duplicate')}</Badge>
          </Flex>
        </li>
      ))}
    </Flex>
  );
};

interface ReasonProps extends Pick<Attention, 'timeZone'> {
  readonly report: Attention['reports'][number];
}

const Reason = ({ report, timeZone }: ReasonProps) => {
  const words = useWords();
  const intl = useIntl();
  switch (report.reason) {
    case 'schedule-refused':
      return (
        <Badge backgroundColor="danger100" textColor="danger700">
          {words(
            report.refusal?.action === 'unpublish'
              ? 'attention.unpublish-refused'
              : 'attention.publish-refused',
          )}
        </Badge>
      );
    case 'embargo-ends':
      return (
        <Badge backgroundColor="warning100" textColor="warning700">
          {words('attention.embargo-ends', {
            time: intl.formatTime(report.embargoUntil ?? undefined, {
              timeStyle: 'short',
              timeZone,
            }),
          })}
        </Badge>
      );
    case 'fails-check':
      return (
        <Badge backgroundColor="danger100" textColor="danger700">
          {words('desk.errors', { count: report.errors })}
        </Badge>
      );
  }
};

interface RefusalProps extends Pick<Attention, 'timeZone'> {
  readonly refusal: RefusedSchedule;
}

/** When it should have been done, and the first reason why it was not. */
const Refusal = ({ refusal: { scheduledFor, messages }, timeZone }: RefusalProps) => {
  const words = useWords();
  const intl = useIntl();
  const messageWords = useMessageWords();
  const [first] = messages;
  return (
    <Typography variant="pi" textColor="neutral600">
      {words('attention.scheduled-for', {
        time: intl.formatDate(scheduledFor, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
        reason: first ? messageWords(first) : '',
        others: Math.max(0, messages.length - 1),
      })}
    </Typography>
  );
};

const PersonLink = ({ person: { documentId, name } }: { person: PersonReference }) => (
  <Name to={entryAddress(PERSON, documentId)}>{name}</Name>
);

const Headline = styled(Link)`
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};
`;

const Name = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
`;
