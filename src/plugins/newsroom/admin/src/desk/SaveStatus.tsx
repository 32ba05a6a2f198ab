import { Flex, Typography } from '@strapi/design-system';
import { Check, Cloud, Loader, WarningCircle } from '@strapi/icons';
import { useWords } from '../use-words';
import type { SaveState } from './store/use-saving';

/** Whether the server has the draft, and why not. */
export const SaveStatus = ({ state }: { state: SaveState }) => {
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
