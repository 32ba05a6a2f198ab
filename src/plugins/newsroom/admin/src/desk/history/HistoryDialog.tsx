import { Badge, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { EditionLine } from '../../../../contracts';
import { useGetEditionsQuery } from '../../newsroom-api';
import { useProblemWords } from '../../use-problem-words';
import { useWords } from '../../use-words';
import { useFocusBack } from '../use-focus-back';
import { EditionView } from './EditionView';

interface HistoryDialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

/** What was published when, what the draft says otherwise now, and a way to take an edition up again for who may change the draft. */
export const HistoryDialog = ({ documentId, onClose }: HistoryDialogProps) => {
  const words = useWords();
  const onCloseAutoFocus = useFocusBack();
  const problemWords = useProblemWords();
  const { data, error, isFetching } = useGetEditionsQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  const [chosen, setChosen] = useState<number | null>(null);
  const number = chosen ?? data?.[0]?.number ?? null;
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
          <Modal.Title>{words('history.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isFetching && <Loader>{words('history.loading')}</Loader>}
          {error && <Typography textColor="danger600">{problemWords(error)}</Typography>}
          {data?.length === 0 && (
            <Typography textColor="neutral600">{words('history.none')}</Typography>
          )}
          {!isFetching && data && number !== null && (
            <Columns>
              <Editions editions={data} chosen={number} onChoose={setChosen} />
              <EditionView
                documentId={documentId}
                number={number}
                editions={data}
                onClose={onClose}
              />
            </Columns>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

interface EditionsProps {
  readonly editions: readonly EditionLine[];
  readonly chosen: number;
  readonly onChoose: (number: number) => void;
}

const Editions = ({ editions, chosen, onChoose }: EditionsProps) => {
  const words = useWords();
  const intl = useIntl();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
      {editions.map(({ number, publishedAt, publishedBy, withdrawnAt }) => (
        <li key={number}>
          <Line
            type="button"
            aria-pressed={number === chosen}
            onClick={() => {
              onChoose(number);
            }}
          >
            <Flex gap={2} wrap="wrap">
              <Typography fontWeight="bold" textColor="neutral800">
                {words('desk.edition', { number })}
              </Typography>
              {withdrawnAt !== null && <Badge>{words('history.withdrawn')}</Badge>}
            </Flex>
            <Typography variant="pi" textColor="neutral600">
              {intl.formatDate(publishedAt, { dateStyle: 'medium', timeStyle: 'short' })}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {publishedBy ?? '–'}
            </Typography>
          </Line>
        </li>
      ))}
    </Flex>
  );
};

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: 20rem minmax(0, 1fr);

  @media (max-width: 800px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Line = styled.button`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  text-align: left;

  &:hover,
  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
