import { Button, Modal, Typography } from '@strapi/design-system';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../use-words';
import { useFocusBack } from '../use-focus-back';
import { FindingLinks } from '../side/FindingLinks';
import { useFailed } from '../side/use-failed';

interface PublishDialogProps {
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What stops publishing; or, when nothing does, what it is that somebody publishes in spite of. */
export const PublishDialog = ({ onConfirm, onClose }: PublishDialogProps) => {
  const words = useWords();
  const onCloseAutoFocus = useFocusBack();
  const { error, warning } = useFailed();
  const isStopped = error.length > 0;
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
    >
      <Modal.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Modal.Header closeLabel={words('import.close')}>
          <Modal.Title>
            {isStopped
              ? words('check.stopped', { errors: error.length })
              : words('publish.confirm', { count: warning.length })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography paddingBottom={2}>
            {words(isStopped ? 'publish.repair' : 'publish.look')}
          </Typography>
          <FindingLinks findings={isStopped ? error : warning} onChoose={onClose} />
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{words('publish.back')}</Button>
          </Modal.Close>
          {!isStopped && (
            <Button
              autoFocus
              onClick={onConfirm}
              // The keys that have opened this are still held down: nothing was confirmed yet.
              onKeyDown={(event: KeyboardEvent) => {
                if (event.repeat) {
                  event.preventDefault();
                }
              }}
            >
              {words('publish.anyway')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
