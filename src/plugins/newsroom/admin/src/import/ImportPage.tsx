import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page, RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { MAY_IMPORT } from '../permissions';
import { ReadingView } from '../reading/ReadingView';
import { useWords } from '../use-words';
import { ImportNotice } from './ImportNotice';
import { PastedReport } from './PastedReport';
import { useImport } from './use-import';
import { useKeptText } from './use-kept-text';
import { useReading } from './use-reading';

/** The page "Import report": a pasted page at the left, what is read of it at the right; "Create draft" stores it. */
const ImportPage = () => (
  <Page.Protect permissions={MAY_IMPORT}>
    <Import />
  </Page.Protect>
);

export default ImportPage;

const Import = () => {
  const words = useWords();
  const { text, setText, forget } = useKeptText();
  const reading = useReading(text);
  const { store, isStoring, problem, dismissProblem } = useImport(text, forget);
  const isEmpty = text.trim() === '';

  const createDraft = useLatest(() => {
    if (!isEmpty && !isStoring) {
      void store();
    }
  });

  return (
    <Workspace>
      <Page.Title>{words('import.title')}</Page.Title>
      <Layouts.Header
        title={words('import.title')}
        subtitle={words('import.subtitle')}
        primaryAction={
          <Button onClick={createDraft} disabled={isEmpty} loading={isStoring}>
            {words('import.create')}
          </Button>
        }
      />
      <Flex
        direction="column"
        alignItems="stretch"
        gap={4}
        flex={1}
        minHeight={0}
        paddingLeft={RESPONSIVE_DEFAULT_SPACING}
        paddingRight={RESPONSIVE_DEFAULT_SPACING}
        paddingBottom={4}
      >
        {problem !== null && (
          <ImportNotice
            problem={problem}
            onStoreAgain={() => {
              void store({ again: true });
            }}
            onClose={dismissProblem}
          />
        )}
        <Columns>
          <PastedReport
            text={text}
            onChange={setText}
            reading={reading}
            readOnly={isStoring}
            onSubmit={createDraft}
          />
          <ReadingView reading={reading} isEmpty={isEmpty} />
        </Columns>
      </Flex>
    </Workspace>
  );
};

/** A function that stays the same one and does what the latest rendering would: an editor keeps it for its keys. */
const useLatest = (action: () => void): (() => void) => {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  return useCallback(() => {
    latest.current();
  }, []);
};

/** As high as the window where there is room for both sides, so that nothing but they scroll. */
const Workspace = styled(Page.Main)`
  overflow-wrap: anywhere;
  word-break: keep-all;

  ${({ theme }) => theme.breakpoints.large} {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-height: 72rem;
  }
`;

/** Side by side where there is room; else one below the other. */
const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: minmax(0, 1fr);

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
    grid-template-rows: minmax(0, 1fr);
    flex: 1;
    min-height: 0;
  }
`;
