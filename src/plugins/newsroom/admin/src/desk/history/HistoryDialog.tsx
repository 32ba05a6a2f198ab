import { Badge, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { assembleArticle } from '../../../../../../domain/article/assemble-article';
import type { AssembledArticle } from '../../../../../../domain/article/assembled-article';
import { disassembleArticle } from '../../../../../../domain/article/disassemble-article';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import { renderText } from '../../../../../../domain/render/render-text';
import type { EditionLine } from '../../../../contracts';
import { useGetEditionQuery, useGetEditionsQuery } from '../../newsroom-api';
import { useProblemWords } from '../../use-problem-words';
import { useWords } from '../../use-words';
import { Difference } from '../conflict/Difference';
import { useDesk } from '../store/desk-store';

interface HistoryDialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

/** What was published when, what the draft says otherwise now, and a way to take an edition up again. */
export const HistoryDialog = ({ documentId, onClose }: HistoryDialogProps) => {
  const words = useWords();
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
      <Modal.Content>
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
              <Edition documentId={documentId} number={number} onClose={onClose} />
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
              <Typography fontWeight="bold">{words('desk.edition', { number })}</Typography>
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

interface EditionProps extends HistoryDialogProps {
  readonly number: number;
}

const Edition = ({ documentId, number, onClose }: EditionProps) => {
  const words = useWords();
  const desk = useDesk();
  const problemWords = useProblemWords();
  const { data, error, isFetching } = useGetEditionQuery({ documentId, number });
  const draft = useMemo(
    () => plainText(assembleArticle(toStoredArticle(desk.get().history.present))),
    [desk],
  );
  if (error) {
    return <Typography textColor="danger600">{problemWords(error)}</Typography>;
  }
  if (!data || isFetching) {
    return <Loader>{words('history.loading')}</Loader>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} minWidth={0}>
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <Typography tag="h3" variant="delta">
          {words('history.since', { number })}
        </Typography>
        <Button
          size="S"
          variant="secondary"
          onClick={() => {
            const { present } = desk.get().history;
            desk.replace({
              ...disassembleArticle(data.content),
              slug: present.slug,
              embargoUntil: present.embargoUntil,
              corrections: present.corrections,
            });
            onClose();
          }}
        >
          {words('history.restore')}
        </Button>
      </Flex>
      <Difference before={plainText(data.content)} after={draft} />
    </Flex>
  );
};

/** The words of an article, without what tells one edition from another. */
const plainText = (article: AssembledArticle): string =>
  renderText({ ...article, edition: null, publishedAt: null, firstPublishedAt: null });

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
