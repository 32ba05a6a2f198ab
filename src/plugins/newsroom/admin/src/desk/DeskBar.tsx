import { Badge, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, ArrowLeft, ClockCounterClockwise, Eye, Pencil } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { formAddress, REPORTS_ADDRESS } from '../plugin-id';
import { useWords } from '../use-words';
import { Quiet } from './fields/ToolButton';
import { useDesk, useDeskState } from './store/desk-store';
import { SaveStatus } from './SaveStatus';
import { FindingCounts } from './side/FindingCounts';
import type { Saving } from './store/use-saving';
import type { DeskRights } from './use-rights';

interface DeskBarProps {
  readonly documentId: string;
  readonly saving: Saving;
  readonly rights: DeskRights;
  readonly isPublishing: boolean;
  readonly isSideOpen: boolean;
  readonly onToggleSide: () => void;
  readonly onHistory: () => void;
  readonly onPublish: () => void;
}

/** The bar over the script: where the report stands, whether it is stored, what the check counts, and what can be done. */
export const DeskBar = ({
  documentId,
  saving,
  rights,
  isPublishing,
  isSideOpen,
  onToggleSide,
  onHistory,
  onPublish,
}: DeskBarProps) => {
  const words = useWords();
  return (
    <Bar aria-label={words('desk.bar')}>
      <Flex gap={2} wrap="wrap" minWidth={0}>
        <IconButton tag={Link} to={REPORTS_ADDRESS} variant="ghost" label={words('desk.back')}>
          <ArrowLeft />
        </IconButton>
        <Standing />
        {rights.mayChange ? (
          <SaveStatus state={saving.state} />
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {words('desk.read-only')}
          </Typography>
        )}
      </Flex>
      <Flex gap={2} wrap="wrap" marginLeft="auto" justifyContent="flex-end">
        <FindingCounts />
        {rights.mayChange && <UndoButtons />}
        <IconButton
          variant={isSideOpen ? 'secondary' : 'tertiary'}
          label={words('desk.side')}
          aria-pressed={isSideOpen}
          onClick={onToggleSide}
        >
          <Eye />
        </IconButton>
        {rights.maySeeHistory && (
          <IconButton variant="tertiary" label={words('history.title')} onClick={onHistory}>
            <ClockCounterClockwise />
          </IconButton>
        )}
        <IconButton
          tag={Link}
          to={formAddress(documentId)}
          variant="tertiary"
          label={words('desk.form')}
        >
          <Pencil />
        </IconButton>
        {rights.mayChange && (
          <Button
            size="S"
            variant="secondary"
            disabled={saving.state.kind === 'saved'}
            loading={saving.state.kind === 'saving'}
            onClick={() => void saving.save()}
          >
            {words('desk.save')}
          </Button>
        )}
        {rights.mayPublish && (
          <Button size="S" loading={isPublishing} onClick={onPublish}>
            {words('publish.button')}
          </Button>
        )}
      </Flex>
    </Bar>
  );
};

const UndoButtons = () => {
  const words = useWords();
  const desk = useDesk();
  const canUndo = useDeskState(({ history }) => history.past.length > 0);
  const canRedo = useDeskState(({ history }) => history.future.length > 0);
  return (
    <>
      <Quiet variant="ghost" label={words('desk.undo')} disabled={!canUndo} onClick={desk.undo}>
        <Mirrored>
          <ArrowClockwise />
        </Mirrored>
      </Quiet>
      <Quiet variant="ghost" label={words('desk.redo')} disabled={!canRedo} onClick={desk.redo}>
        <ArrowClockwise />
      </Quiet>
    </>
  );
};

const Standing = () => {
  const words = useWords();
  const edition = useDeskState(({ saved }) => saved.edition);
  const isModified = useDeskState(
    ({ saved, history, savedDocument }) => saved.isModified || history.present !== savedDocument,
  );
  return edition === null ? (
    <Badge>{words('report.state.draft')}</Badge>
  ) : (
    <Flex gap={1}>
      <Badge backgroundColor="success100" textColor="success700">
        {words('desk.edition', { number: edition.number })}
      </Badge>
      {isModified && (
        <Badge backgroundColor="alternative100" textColor="alternative700">
          {words('report.modified')}
        </Badge>
      )}
    </Flex>
  );
};

const Bar = styled.header`
  position: sticky;
  z-index: 3;
  top: 0;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[6]};
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

const Mirrored = styled.span`
  display: inline-flex;
  transform: scaleX(-1);
`;
