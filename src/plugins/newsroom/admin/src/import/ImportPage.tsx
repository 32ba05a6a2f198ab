import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page, RESPONSIVE_DEFAULT_SPACING, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { decide, takeBack, type Decision } from '../../../../../domain/importing/doubts';
import type { Diagnostic } from '../../../../../domain/diagnostics/diagnostic';
import { MAY_IMPORT } from '../permissions';
import { ReadingView } from '../reading/ReadingView';
import { useWords } from '../use-words';
import {
  currentItem,
  withDecisions,
  withDecisionUndone,
  withFiles,
  withItem,
  type ImportItems,
} from './import-items';
import type { DoubtChoice } from './DoubtList';
import { ImportFiles } from './ImportFiles';
import { ImportNotice } from './ImportNotice';
import { PastedReport } from './PastedReport';
import type { EditorDoubt } from './read';
import { readFiles } from './read-files';
import { useFileDrop } from './use-file-drop';
import { useImport } from './use-import';
import { useImportItems } from './use-import-items';
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
  const { items, change } = useImportItems();
  const item = currentItem(items);
  const reading = useReading(item.text, item.decisions);
  const { store, storeAll } = useImport(change);
  const isEmpty = item.text.trim() === '';
  const isStoring = item.state.kind === 'storing';
  const { toggleNotification } = useNotification();
  const takeFiles = async (chosen: readonly File[]): Promise<void> => {
    const { files, unreadable } = await readFiles(chosen);
    change((before) => withFiles(before, files));
    if (unreadable.length > 0) {
      toggleNotification({
        type: 'warning',
        message: words('import.not-utf-8', { names: unreadable.join(', ') }),
      });
    }
  };
  const { isOver, handlers } = useFileDrop((files) => void takeFiles(files));
  const chooseFiles = useRef<HTMLInputElement>(null);

  const createDraft = useLatest(() => {
    if (!isEmpty && !isStoring) {
      void store(item);
    }
  });

  return (
    <Workspace {...handlers}>
      <Page.Title>{words('import.title')}</Page.Title>
      <Layouts.Header
        title={words('import.title')}
        subtitle={words('import.subtitle')}
        primaryAction={
          <Flex gap={2}>
            <Button
              variant="tertiary"
              onClick={() => {
                chooseFiles.current?.click();
              }}
            >
              {words('import.choose-files')}
            </Button>
            <Button onClick={createDraft} disabled={isEmpty} loading={isStoring}>
              {words('import.create')}
            </Button>
          </Flex>
        }
      />
      <input
        ref={chooseFiles}
        type="file"
        multiple
        hidden
        accept=".txt,.md,.html,.htm,text/plain"
        onChange={({ target }) => {
          void takeFiles([...(target.files ?? [])]);
          target.value = '';
        }}
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
        {items.items.length > 1 && (
          <ImportFiles
            items={items}
            onChange={change}
            onStoreAll={(left) => {
              void storeAll(left);
            }}
          />
        )}
        <ImportNotice
          state={item.state}
          onStoreAgain={() => {
            void store(item, { again: true });
          }}
          onClose={() => {
            change((before) => withItem(before, item.id, { state: { kind: 'open' } }));
          }}
        />
        <Columns data-over={isOver}>
          <PastedReport
            key={item.id}
            text={item.text}
            onChange={(text) => {
              change((before) =>
                // The editor also tells of the text that it was given.
                currentItem(before).text === text
                  ? before
                  : withItem(before, item.id, { text, state: { kind: 'open' } }),
              );
            }}
            reading={reading}
            readOnly={isStoring}
            onSubmit={createDraft}
            onUndo={
              item.undo.length === 0
                ? null
                : () => {
                    change(withDecisionUndone);
                  }
            }
            onDecide={(doubts, choice) => {
              change((before) => withDecisions(before, decided(before, doubts, choice)));
            }}
            onTakeBack={({ id }) => {
              change((before) =>
                withDecisions(before, takeBack(currentItem(before).decisions, id)),
              );
            }}
          />
          <ReadingView reading={reading.decided} isEmpty={isEmpty} />
        </Columns>
      </Flex>
    </Workspace>
  );
};

/** The decisions with one made on each of some doubts. */
const decided = (
  items: ImportItems,
  doubts: readonly EditorDoubt[],
  choice: DoubtChoice,
): readonly Decision[] =>
  doubts.reduce(
    (decisions, { id, diagnostic }) =>
      decide(decisions, { doubt: id, choice: labelOf(diagnostic, choice) }),
    currentItem(items).decisions,
  );

const labelOf = ({ suggestions = [] }: Diagnostic, choice: DoubtChoice): string | null => {
  switch (choice.kind) {
    case 'accept':
      return choice.label;
    case 'accept-only':
      return suggestions[0]?.label ?? null;
    case 'refuse':
      return null;
  }
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

  &[data-over='true'] {
    outline: 2px dashed ${({ theme }) => theme.colors.primary600};
    outline-offset: 0.4rem;
  }

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
    grid-template-rows: minmax(0, 1fr);
    flex: 1;
    /* With a list of files above, the page scrolls rather than the editor shrinks to nothing. */
    min-height: 60rem;
  }
`;
