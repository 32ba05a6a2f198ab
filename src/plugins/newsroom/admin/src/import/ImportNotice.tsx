import { Alert, Button, Flex, LinkButton } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { deskAddress } from '../plugin-id';
import { useWords } from '../use-words';
import type { ImportProblem } from './use-import';

interface ImportNoticeProps {
  readonly problem: ImportProblem;
  readonly onStoreAgain: () => void;
  readonly onClose: () => void;
}

/** Says why there is no new draft, and what can be done. */
export const ImportNotice = ({ problem, onStoreAgain, onClose }: ImportNoticeProps) => {
  const words = useWords();
  switch (problem.kind) {
    case 'failed':
      return (
        <Alert
          variant="danger"
          title={words('import.not-stored')}
          closeLabel={words('import.close')}
          onClose={onClose}
        >
          {problem.reason}
          <br />
          {words('import.kept')}
        </Alert>
      );
    case 'known':
      return (
        <Alert
          variant="default"
          title={words('import.known')}
          closeLabel={words('import.close')}
          onClose={onClose}
          action={
            <Flex gap={2}>
              <LinkButton
                tag={NavLink}
                to={deskAddress(problem.documentId)}
                size="S"
                variant="secondary"
              >
                {words('import.open-known')}
              </LinkButton>
              <Button size="S" variant="tertiary" onClick={onStoreAgain}>
                {words('import.again')}
              </Button>
            </Flex>
          }
        >
          {words('import.nothing-stored')}
        </Alert>
      );
  }
};
