import { Badge, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ReportLine } from '../../../contracts';
import { deskAddress } from '../plugin-id';
import { SeverityIcon } from '../SeverityIcon';
import { useWords } from '../use-words';

interface ReportTableProps {
  readonly reports: readonly ReportLine[];
  /** IANA name of the zone in which air times are written. */
  readonly timeZone: string;
}

/** Reports, one to a line: headline, where it stands, section, air time, and what the check counts. */
export const ReportTable = ({ reports, timeZone }: ReportTableProps) => {
  const words = useWords();
  const navigate = useNavigate();
  return (
    <Table colCount={5} rowCount={reports.length + 1}>
      <Thead>
        <Tr>
          {(['headline', 'state', 'section', 'airedAt', 'check'] as const).map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {column === 'check'
                  ? words('check.title')
                  : column === 'state'
                    ? words('reports.state')
                    : words(`place.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {reports.map((report) => (
          <Tr
            key={report.documentId}
            style={{ cursor: 'pointer' }}
            onClick={() => {
              navigate(deskAddress(report.documentId));
            }}
          >
            <Headline>
              <HeadlineLink
                to={deskAddress(report.documentId)}
                onClick={(event) => {
                  event.stopPropagation();
                }}
              >
                {report.headline || words('report.no-headline')}
              </HeadlineLink>
            </Headline>
            <Td>
              <Standing report={report} />
            </Td>
            <Td>
              <Typography>{report.section ?? '–'}</Typography>
            </Td>
            <Td>
              <AirTime report={report} timeZone={timeZone} />
            </Td>
            <Td>
              <CheckCounts report={report} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const Standing = ({ report: { state, isModified } }: { report: ReportLine }) => {
  const words = useWords();
  return (
    <Flex gap={1} wrap="wrap">
      <Badge {...STATE_COLORS[state]}>{words(`report.state.${state}`)}</Badge>
      {isModified && (
        <Badge backgroundColor="alternative100" textColor="alternative700">
          {words('report.modified')}
        </Badge>
      )}
    </Flex>
  );
};

const STATE_COLORS = {
  draft: {},
  published: { backgroundColor: 'success100', textColor: 'success700' },
  embargoed: { backgroundColor: 'warning100', textColor: 'warning700' },
} as const;

interface AirTimeProps extends Pick<ReportTableProps, 'timeZone'> {
  readonly report: ReportLine;
}

const AirTime = ({ report: { airedAt, airedOn }, timeZone }: AirTimeProps) => {
  const intl = useIntl();
  return (
    <Typography>
      {airedAt === null
        ? (airedOn ?? '–')
        : intl.formatDate(airedAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
    </Typography>
  );
};

const CheckCounts = ({ report: { errors, warnings } }: { report: ReportLine }) => {
  const words = useWords();
  return errors + warnings === 0 ? (
    <Typography textColor="success600">{words('desk.nothing-found')}</Typography>
  ) : (
    <Flex gap={3}>
      {errors > 0 && (
        <Flex gap={1}>
          <SeverityIcon severity="error" />
          <Typography>{errors}</Typography>
        </Flex>
      )}
      {warnings > 0 && (
        <Flex gap={1}>
          <SeverityIcon severity="warning" />
          <Typography>{warnings}</Typography>
        </Flex>
      )}
    </Flex>
  );
};

const Headline = styled(Td)`
  min-width: 20rem;
  max-width: 44rem;
  white-space: normal;
  overflow-wrap: anywhere;
  word-break: keep-all;
`;

const HeadlineLink = styled(Link)`
  display: inline-block;
  padding-block: ${({ theme }) => theme.spaces[2]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;
