import {
  Badge,
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  Loader,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
  LinkButton,
  Searchbar,
  SearchForm,
  IconButton,
} from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ReportLine, ReportsQuery, ReportState } from '../../../contracts';
import { useDebounced } from '../desk/fields/use-debounced';
import { useGetReportsQuery } from '../newsroom-api';
import { MAY_EDIT, MAY_IMPORT } from '../permissions';
import { deskAddress, PLUGIN_ID } from '../plugin-id';
import { SeverityIcon } from '../SeverityIcon';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';

/** The reports of the newsroom, each with where it stands and what the check says of it. */
export const ReportsPage = () => (
  <Page.Protect permissions={MAY_EDIT}>
    <Reports />
  </Page.Protect>
);

const STATES: readonly ReportState[] = ['draft', 'published', 'embargoed'];

const Reports = () => {
  const words = useWords();
  const problemWords = useProblemWords();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const asked = useDebounced(search, 250);
  const state = STATES.find((known) => known === params.get('state'));
  const section = params.get('section') ?? '';
  const page = Math.max(1, Number(params.get('page')) || 1);
  const query: ReportsQuery = {
    page,
    ...(asked.trim() !== '' && { search: asked }),
    ...(state && { state }),
    ...(section !== '' && { section }),
  };
  const { data, error, isFetching, refetch } = useGetReportsQuery(query, {
    refetchOnMountOrArgChange: true,
  });
  const mayImport = useRBAC(MAY_IMPORT).allowedActions['canImport'] === true;

  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(params);
    if (name !== 'page') {
      next.delete('page');
    }
    if (value === '') {
      next.delete(name);
    } else {
      next.set(name, value);
    }
    setParams(next, { replace: true });
  };

  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{words('reports.title')}</Page.Title>
      <Layouts.Header
        title={words('reports.title')}
        subtitle={data && words('reports.count', { count: data.total })}
        primaryAction={
          mayImport && (
            <LinkButton
              tag={Link}
              to={`/plugins/${PLUGIN_ID}/import`}
              startIcon={<Plus aria-hidden />}
              size="S"
            >
              {words('import.title')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex gap={2} wrap="wrap" paddingBottom={4}>
          <Search>
            <SearchForm
              onSubmit={(event) => {
                event.preventDefault();
              }}
            >
              <Searchbar
                name="search"
                size="S"
                value={search}
                placeholder={words('reports.search')}
                clearLabel={words('reports.clear')}
                onClear={() => {
                  set('search', '');
                }}
                onChange={({ target }) => {
                  set('search', target.value);
                }}
              >
                {words('reports.search')}
              </Searchbar>
            </SearchForm>
          </Search>
          <Filter>
            <SingleSelect
              size="S"
              aria-label={words('reports.state')}
              value={state ?? ALL}
              onChange={(chosen) => {
                set('state', chosen === ALL ? '' : String(chosen));
              }}
            >
              <SingleSelectOption value={ALL}>{words('reports.any-state')}</SingleSelectOption>
              {STATES.map((known) => (
                <SingleSelectOption key={known} value={known}>
                  {words(`report.state.${known}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Filter>
          <Filter>
            <SingleSelect
              size="S"
              aria-label={words('place.section')}
              value={section === '' ? ALL : section}
              onChange={(chosen) => {
                set('section', chosen === ALL ? '' : String(chosen));
              }}
            >
              <SingleSelectOption value={ALL}>{words('reports.any-section')}</SingleSelectOption>
              {[...new Set([...(data?.sections ?? []), ...(section === '' ? [] : [section])])].map(
                (known) => (
                  <SingleSelectOption key={known} value={known}>
                    {known}
                  </SingleSelectOption>
                ),
              )}
            </SingleSelect>
          </Filter>
        </Flex>
        {error ? (
          <EmptyStateLayout
            content={words('reports.failed', { reason: problemWords(error) })}
            action={
              <Button variant="secondary" onClick={() => void refetch()}>
                {words('desk.again')}
              </Button>
            }
          />
        ) : !data ? (
          <Flex justifyContent="center" padding={10}>
            <Loader>{words('reports.loading')}</Loader>
          </Flex>
        ) : data.reports.length === 0 ? (
          <EmptyStateLayout content={words('reports.none')} />
        ) : (
          <ReportTable reports={data.reports} />
        )}
        {data && data.pageCount > 1 && (
          <Flex gap={2} justifyContent="flex-end" paddingTop={4}>
            <IconButton
              variant="tertiary"
              label={words('reports.previous')}
              disabled={page <= 1}
              onClick={() => {
                set('page', String(page - 1));
              }}
            >
              <ChevronLeft />
            </IconButton>
            <Typography>{words('reports.page', { page, count: data.pageCount })}</Typography>
            <IconButton
              variant="tertiary"
              label={words('reports.next')}
              disabled={page >= data.pageCount}
              onClick={() => {
                set('page', String(page + 1));
              }}
            >
              <ChevronRight />
            </IconButton>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

const ALL = 'all';

const ReportTable = ({ reports }: { reports: readonly ReportLine[] }) => {
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
              <AirTime report={report} />
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

const AirTime = ({ report: { airedAt, airedOn } }: { report: ReportLine }) => {
  const intl = useIntl();
  return (
    <Typography>
      {airedAt === null
        ? (airedOn ?? '–')
        : intl.formatDate(airedAt, { dateStyle: 'medium', timeStyle: 'short' })}
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

const Search = styled(Box)`
  flex: 1;
  min-width: 24rem;
  max-width: 40rem;
`;

const Filter = styled.div`
  width: 18rem;
`;

const Headline = styled(Td)`
  max-width: 44rem;
  white-space: normal;
  overflow-wrap: anywhere;
  word-break: keep-all;
`;

const HeadlineLink = styled(Link)`
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;
