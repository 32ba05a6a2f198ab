import { Box, Button, Flex, LinkButton, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useGetDraftCheckQuery } from '../newsroom-api';
import { MAY_EDIT } from '../permissions';
import { deskAddress } from '../plugin-id';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';
import { CheckResults } from './CheckResults';

/** The credit check of the saved draft: asked of the server when the entry is opened, saved, and on demand. */
export const CreditCheck = ({ documentId }: { documentId: string | undefined }) => {
  const words = useWords();
  return documentId === undefined ? (
    <Typography variant="pi" textColor="neutral600">
      {words('check.unsaved')}
    </Typography>
  ) : (
    <SavedDraftCheck documentId={documentId} />
  );
};

const SavedDraftCheck = ({ documentId }: { documentId: string }) => {
  const words = useWords();
  const { data, error, isLoading, isFetching, refetch } = useGetDraftCheckQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  const isModified = useForm('CreditCheck', (state) => state.modified);
  const problemWords = useProblemWords();
  const mayEdit = useRBAC(MAY_EDIT).allowedActions['canEdit'] === true;

  if (isLoading) {
    return (
      <Flex justifyContent="center" width="100%">
        <Loader small>{words('check.loading')}</Loader>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" style={WRAP}>
      <Flex role="status" direction="column" alignItems="stretch" gap={3}>
        {error ? (
          <Typography variant="pi" textColor="danger600">
            {words('check.failed', { reason: problemWords(error) })}
          </Typography>
        ) : (
          data && <CheckResults check={data} />
        )}
        {isModified && (
          <Box background="neutral100" hasRadius padding={2}>
            <Typography variant="pi" textColor="neutral700">
              {words('check.modified')}
            </Typography>
          </Box>
        )}
      </Flex>
      {mayEdit && (
        <LinkButton tag={Link} to={deskAddress(documentId)} variant="secondary" size="S" fullWidth>
          {words('desk.open')}
        </LinkButton>
      )}
      <Button
        variant="tertiary"
        size="S"
        fullWidth
        startIcon={<ArrowClockwise aria-hidden />}
        loading={isFetching}
        onClick={() => {
          void refetch();
        }}
      >
        {words('check.again')}
      </Button>
    </Flex>
  );
};

/** Names and quoted words can be longer than the panel is wide; Korean breaks between words. */
const WRAP = { overflowWrap: 'anywhere', wordBreak: 'keep-all' } as const;
