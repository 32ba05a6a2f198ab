import {
  Flex,
  Searchbar,
  SearchForm,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../use-words';
import { REPORT_STATES, useReportsQuery } from './use-reports-query';

/** What narrows the list of reports: words, a state, a section. */
export const ReportFilters = ({ sections }: { sections: readonly string[] }) => {
  const words = useWords();
  const { search, state, section, set } = useReportsQuery();
  return (
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
          {REPORT_STATES.map((known) => (
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
          {[...new Set([...sections, ...(section === '' ? [] : [section])])].map((known) => (
            <SingleSelectOption key={known} value={known}>
              {known}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Filter>
    </Flex>
  );
};

const ALL = 'all';

const Search = styled.div`
  flex: 1;
  min-width: 24rem;
  max-width: 40rem;
`;

const Filter = styled.div`
  width: 18rem;
`;
