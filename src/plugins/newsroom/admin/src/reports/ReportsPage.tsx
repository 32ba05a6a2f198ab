import {
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  IconButton,
  LinkButton,
  Loader,
  Typography,
} from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useGetReportsQuery } from '../newsroom-api';
import { MAY_EDIT, MAY_IMPORT } from '../permissions';
import { PLUGIN_ID } from '../plugin-id';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';
import { ReportFilters } from './ReportFilters';
import { ReportTable } from './ReportTable';
import { useReportsQuery } from './use-reports-query';

/** The reports of the newsroom, each with where it stands and what the check says of it. */
export const ReportsPage = () => (
  <Page.Protect permissions={MAY_EDIT}>
    <Reports />
  </Page.Protect>
);

const Reports = () => {
  const words = useWords();
  const { query, set } = useReportsQuery();
  const { data, isFetching } = useGetReportsQuery(query, { refetchOnMountOrArgChange: true });
  const mayImport = useRBAC(MAY_IMPORT).allowedActions['canImport'] === true;
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
        <ReportFilters sections={data?.sections ?? []} />
        <Results />
        {data && data.pageCount > 1 && (
          <Pages
            page={data.page}
            count={data.pageCount}
            onPage={(page) => {
              set('page', String(page));
            }}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

/** The reports that were asked for; or that they are being loaded, that there are none, or why they can't be had. */
const Results = () => {
  const words = useWords();
  const problemWords = useProblemWords();
  const { query } = useReportsQuery();
  const { data, error, refetch } = useGetReportsQuery(query);
  if (error) {
    return (
      <EmptyStateLayout
        content={words('reports.failed', { reason: problemWords(error) })}
        action={
          <Button variant="secondary" onClick={() => void refetch()}>
            {words('desk.again')}
          </Button>
        }
      />
    );
  }
  if (!data) {
    return (
      <Flex justifyContent="center" padding={10}>
        <Loader>{words('reports.loading')}</Loader>
      </Flex>
    );
  }
  return data.reports.length === 0 ? (
    <Box>
      <EmptyStateLayout content={words('reports.none')} />
    </Box>
  ) : (
    <ReportTable reports={data.reports} timeZone={data.timeZone} />
  );
};

interface PagesProps {
  readonly page: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

const Pages = ({ page, count, onPage }: PagesProps) => {
  const words = useWords();
  return (
    <Flex gap={2} justifyContent="flex-end" paddingTop={4}>
      <IconButton
        variant="tertiary"
        label={words('reports.previous')}
        disabled={page <= 1}
        onClick={() => {
          onPage(page - 1);
        }}
      >
        <ChevronLeft />
      </IconButton>
      <Typography>{words('reports.page', { page, count })}</Typography>
      <IconButton
        variant="tertiary"
        label={words('reports.next')}
        disabled={page >= count}
        onClick={() => {
          onPage(page + 1);
        }}
      >
        <ChevronRight />
      </IconButton>
    </Flex>
  );
};
