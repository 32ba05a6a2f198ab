import { Badge, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import {
  ArrowClockwise,
  ArrowLeft,
  Check,
  ClockCounterClockwise,
  Cloud,
  Eye,
  Loader,
  Pencil,
  WarningCircle,
} from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { formAddress, REPORTS_ADDRESS } from '../plugin-id';
import { useWords } from '../use-words';
import { useDesk, useDeskState } from './store/desk-store';
import { FindingCounts } from './side/FindingCounts';
import type { SaveState, Saving } from './store/use-saving';

interface DeskBarProps {
  readonly documentId: string;
  readonly saving: Saving;
  readonly mayPublish: boolean;
  readonly mayUpdate: boolean;
  readonly maySeeHistory: boolean;
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
  mayPublish,
  mayUpdate,
  maySeeHistory,
  isPublishing,
  isSideOpen,
  onToggleSide,
  onHistory,
  onPublish,
}: DeskBarProps) => {
  const words = useWords();
  const desk = useDesk();
  const canUndo = useDeskState(({ history }) => history.past.length > 0);
  const canRedo = useDeskState(({ history }) => history.future.length > 0);
  return (
    <Bar aria-label={words('desk.bar')}>
      <Flex gap={2} wrap="wrap" minWidth={0}>
        <IconButton tag={Link} to={REPORTS_ADDRESS} variant="ghost" label={words('desk.back')}>
          <ArrowLeft />
        </IconButton>
        <Standing />
        <SaveStatus state={saving.state} />
      </Flex>
      <Flex gap={2} wrap="wrap" marginLeft="auto" justifyContent="flex-end">
        <FindingCounts />
        <IconButton
          variant="ghost"
          label={words('desk.undo')}
          disabled={!canUndo}
          onClick={desk.undo}
        >
          <Mirrored>
            <ArrowClockwise />
          </Mirrored>
        </IconButton>
        <IconButton
          variant="ghost"
          label={words('desk.redo')}
          disabled={!canRedo}
          onClick={desk.redo}
        >
          <ArrowClockwise />
        </IconButton>
        <IconButton
          variant={isSideOpen ? 'secondary' : 'tertiary'}
          label={words('desk.side')}
          aria-pressed={isSideOpen}
          onClick={onToggleSide}
        >
          <Eye />
        </IconButton>
        {maySeeHistory && (
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
        <Button
          size="S"
          variant="secondary"
          disabled={!mayUpdate || saving.state.kind === 'saved'}
          loading={saving.state.kind === 'saving'}
          onClick={() => void saving.save()}
        >
          {words('desk.save')}
        </Button>
        {mayPublish && (
          <Button size="S" loading={isPublishing} onClick={onPublish}>
            {words('publish.button')}
          </Button>
        )}
      </Flex>
    </Bar>
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

const SaveStatus = ({ state }: { state: SaveState }) => {
  const words = useWords();
  const text = (): string => {
    switch (state.kind) {
      case 'saved':
      case 'unsaved':
      case 'saving':
        return words(`save.${state.kind}`);
      case 'failed':
        return words('save.failed', { reason: state.reason });
      case 'conflict':
        return words('save.conflict');
    }
  };
  const isBad = state.kind === 'failed' || state.kind === 'conflict';
  const Icon = SAVE_ICONS[state.kind];
  return (
    <Flex gap={1} role="status" aria-live="polite" data-save={state.kind} minWidth={0}>
      <Icon aria-hidden width="1.4rem" height="1.4rem" fill={isBad ? 'danger600' : 'neutral600'} />
      <Typography variant="pi" textColor={isBad ? 'danger600' : 'neutral600'}>
        {text()}
      </Typography>
    </Flex>
  );
};

const SAVE_ICONS = {
  saved: Check,
  unsaved: Cloud,
  saving: Loader,
  failed: WarningCircle,
  conflict: WarningCircle,
} as const;

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
