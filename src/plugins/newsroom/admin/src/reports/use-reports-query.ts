import { useSearchParams } from 'react-router-dom';
import type { ReportsQuery, ReportState } from '../../../contracts';
import { useDebounced } from '../desk/fields/use-debounced';

export const REPORT_STATES: readonly ReportState[] = ['draft', 'published', 'embargoed'];

/** Which reports are asked for; it stands in the page's address, so that going back finds the same list. */
export const useReportsQuery = () => {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const asked = useDebounced(search, 250).trim();
  const state = REPORT_STATES.find((known) => known === params.get('state'));
  const section = params.get('section') ?? '';
  const query: ReportsQuery = {
    page: Math.max(1, Number(params.get('page')) || 1),
    ...(asked !== '' && { search: asked }),
    ...(state && { state }),
    ...(section !== '' && { section }),
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
