import { Box, Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Page, RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import { memo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskDraft } from '../../../contracts';
import { useGetDeskDraftQuery } from '../newsroom-api';
import { MAY_EDIT } from '../permissions';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';
import { BringCaret } from './BringCaret';
import { ConflictDialog } from './conflict/ConflictDialog';
import { CorrectionList } from './credits/CorrectionList';
import { CreditList } from './credits/CreditList';
import { HoldingBack } from './credits/HoldingBack';
import { TipLineList } from './credits/TipLineList';
import { DeskBar } from './DeskBar';
import { DeskTitle } from './DeskTitle';
import { HeadFields } from './HeadFields';
import { HistoryDialog } from './history/HistoryDialog';
import { KeepFocus } from './KeepFocus';
import { PublishDialog } from './publish/PublishDialog';
import { PublishNotice } from './publish/PublishNotice';
import { usePublishing } from './publish/use-publishing';
import { ScriptView } from './script/ScriptView';
import { DeskSide } from './side/DeskSide';
import { DeskProvider, deskStore } from './store/desk-store';
import { useChecking } from './store/use-findings';
import { useSaving } from './store/use-saving';
import { useDeskKeys } from './use-desk-keys';
import { useRights } from './use-rights';

/** A report on the desk: the whole of it on one page, as a script. */
export const DeskPage = () => (
  <Page.Protect permissions={MAY_EDIT}>
    <OpenedDesk />
  </Page.Protect>
);

const OpenedDesk = () => {
  const words = useWords();
  const problemWords = useProblemWords();
  const { documentId = '' } = useParams<{ documentId: string }>();
  const [opened, setOpened] = useState<DeskDraft | null>(null);
  // What the desk works on is its own from the moment it is opened; only another article takes its place.
  const draft = opened?.article.documentId === documentId ? opened : null;
  const { currentData, error, isFetching, refetch } = useGetDeskDraftQuery(documentId, {
    refetchOnMountOrArgChange: true,
    // Each saving would fetch it again, for nobody.
    skip: draft !== null,
  });
  if (draft === null && currentData && !isFetching) {
    setOpened(currentData);
  }
  if (draft !== null) {
    return <Desk key={documentId} draft={draft} documentId={documentId} />;
  }
  if (error && !isFetching) {
    return (
      <Page.Main>
        <Page.Title>{words('reports.title')}</Page.Title>
        <Box padding={10}>
          <EmptyStateLayout
            content={words('desk.not-opened', { reason: problemWords(error) })}
            action={
              <Button variant="secondary" onClick={() => void refetch()}>
                {words('desk.again')}
              </Button>
            }
          />
        </Box>
      </Page.Main>
    );
  }
  return <Page.Loading />;
};

interface DeskProps {
  readonly draft: DeskDraft;
  readonly documentId: string;
}

const Desk = ({ draft, documentId }: DeskProps) => {
  const [desk] = useState(() => deskStore(draft));
  return (
    <DeskProvider value={desk}>
      <Workspace desk={desk} documentId={documentId} />
    </DeskProvider>
  );
};

interface WorkspaceProps {
  readonly desk: ReturnType<typeof deskStore>;
  readonly documentId: string;
}

const Workspace = ({ desk, documentId }: WorkspaceProps) => {
  useChecking(desk);
  const saving = useSaving(desk, documentId);
  const publishing = usePublishing(desk, documentId, saving);
  const rights = useRights(desk);
  const [isSideOpen, setSideOpen] = useState(hasRoomBeside);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  useDeskKeys(desk, {
    save: () => void saving.save(),
    publish: () => {
      if (rights.mayPublish) {
        publishing.start();
      }
    },
  });
  return (
    <Page.Main>
      <DeskTitle />
      <DeskBar
        documentId={documentId}
        saving={saving}
        rights={rights}
        isPublishing={publishing.state.kind === 'running'}
        isSideOpen={isSideOpen}
        onToggleSide={() => {
          setSideOpen(!isSideOpen);
        }}
        onHistory={() => {
          setHistoryOpen(true);
        }}
        onPublish={publishing.start}
      />
      <Box
        paddingLeft={RESPONSIVE_DEFAULT_SPACING}
        paddingRight={RESPONSIVE_DEFAULT_SPACING}
        paddingTop={4}
        paddingBottom={8}
      >
        <Notice>
          <PublishNotice {...publishing} />
        </Notice>
        <Columns data-side={isSideOpen}>
          <Paper disabled={!rights.mayChange}>
            <Report />
          </Paper>
          {isSideOpen && <DeskSide />}
        </Columns>
      </Box>
      <BringCaret />
      <KeepFocus />
      {saving.state.kind === 'conflict' && (
        <ConflictDialog conflict={saving.state.conflict} onResolve={saving.resolve} />
      )}
      {publishing.state.kind === 'asking' && (
        <PublishDialog onConfirm={publishing.confirm} onClose={publishing.dismiss} />
      )}
      {isHistoryOpen && (
        <HistoryDialog
          documentId={documentId}
          onClose={() => {
            setHistoryOpen(false);
          }}
        />
      )}
    </Page.Main>
  );
};

/** Everything of the report that is written, in the order in which readers get it. How storing and publishing go is none of it. */
const Report = memo(() => (
  <Flex direction="column" alignItems="stretch" gap={3} minWidth={0}>
    <HeadFields />
    <ScriptView />
    <CreditList />
    <TipLineList />
    <CorrectionList />
    <HoldingBack />
  </Flex>
));
Report.displayName = 'Report';

/** Whether the window is wide enough for something beside the script; else it stands above it, and is closed at first. */
const hasRoomBeside = (): boolean => window.matchMedia('(min-width: 1080px)').matches;

const Notice = styled.div`
  &:not(:empty) {
    padding-bottom: ${({ theme }) => theme.spaces[3]};
  }
`;

/** Disabled, nothing in it can be written in or moved; all of it can be read. */
const Paper = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
`;

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;
  grid-template-columns: minmax(0, 1fr);

  ${({ theme }) => theme.breakpoints.large} {
    &[data-side='true'] {
      grid-template-columns: minmax(0, 1fr) 42rem;
    }
  }
`;
