import { Alert, Button, Flex, LinkButton } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { deskAddress } from '../plugin-id';
import { useWords } from '../use-words';
import type { ImportState } from './import-items';

interface ImportNoticeProps {
  readonly state: ImportState;
  readonly onStoreAgain: () => void;
  readonly onClose: () => void;
}

/** Says why there is no new draft, and what can be done. */
export const ImportNotice = ({ state, onStoreAgain, onClose }: ImportNoticeProps) => {
  const words = useWords();
  switch (state.kind) {
    case 'open':
    case 'storing':
      return null;
    case 'failed':
      return (
        <Alert
          variant="danger"
          title={words('import.not-stored')}
          closeLabel={words('import.close')}
          onClose={onClose}
        >
          {state.reason}
          <br />
          {words('import.kept')}
        </Alert>
      );
    case 'known':
    case 'stored':
      return (
        <Alert
          variant={state.kind === 'stored' ? 'success' : 'default'}
          title={words(state.kind === 'stored' ? 'import.stored' : 'import.known')}
          closeLabel={words('import.close')}
          onClose={onClose}
          action={
            <Flex gap={2}>
              <LinkButton
                tag={NavLink}
                to={deskAddress(state.documentId)}
                size="S"
                variant="secondary"
              >
                {words('import.open-known')}
              </LinkButton>
              {state.kind === 'known' && (
                <Button size="S" variant="tertiary" onClick={onStoreAgain}>
                  {words('import.again')}
                </Button>
              )}
            </Flex>
          }
        >
          {state.kind === 'known' ? words('import.nothing-stored') : ''}
        </Alert>
      );
  }
};
