import { useSearchParams } from 'react-router-dom';
import type { ReportsQuery, ReportState } from '../../../contracts';
import { LAST_PAGE, LONGEST_SEARCH } from '../../../search-limits';
import { useDebounced } from '../desk/fields/use-debounced';

export const REPORT_STATES: readonly ReportState[] = ['draft', 'published', 'embargoed'];

/** The page that an address names: the first one when that is no number of a page. */
const pageOf = (named: string | null): number => {
  const page = Number(named);
  return Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1;
};

/** Which reports are asked for; it stands in the page's address, so that going back finds the same list. */
export const useReportsQuery = () => {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const asked = useDebounced(search, 250).trim();
  const state = REPORT_STATES.find((known) => known === params.get('state'));
  const section = params.get('section') ?? '';
  const query: ReportsQuery = {
    page: pageOf(params.get('page')),
    ...(asked !== '' && { search: asked.slice(0, LONGEST_SEARCH) }),
    ...(state && { state }),
    ...(section !== '' && { section: section.slice(0, LONGEST_SEARCH) }),
  };
  return {
    query,
    search,
    state,
    section,
    /** Sets a part of the query; an empty value takes it out. Another query starts at its first page. */
    set: (name: 'search' | 'state' | 'section' | 'page', value: string): void => {
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
    },
  };
};
