import {
  Badge,
  Button,
  Flex,
  Loader,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { assembleArticle } from '../../../../../../domain/article/assemble-article';
import { differArticle } from '../../../../../../domain/article/difference/differ-article';
import { disassembleArticle } from '../../../../../../domain/article/disassemble-article';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import type { EditionLine } from '../../../../contracts';
import { useGetEditionQuery, useGetEditionsQuery } from '../../newsroom-api';
import { useProblemWords } from '../../use-problem-words';
import { useWords } from '../../use-words';
import { ArticleChanges } from '../difference/ArticleChanges';
import { useDesk } from '../store/desk-store';
import { useObservable } from '../store/observable';

interface HistoryDialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

/** What was published when, what the draft says otherwise now, and a way to take an edition up again for who may change the draft. */
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
              <Edition documentId={documentId} number={number} editions={data} onClose={onClose} />
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
  readonly editions: readonly EditionLine[];
}

/** An edition beside the draft on the desk, or beside another edition. */
const Edition = ({ documentId, number, editions, onClose }: EditionProps) => {
  const words = useWords();
  const desk = useDesk();
  const mayChange = useObservable(desk.mayChange, (isAllowed) => isAllowed);
  const problemWords = useProblemWords();
  const [chosen, setChosen] = useState<number | null>(null);
  // The draft, too, when the edition that was compared with is looked at itself.
  const other = chosen === number ? null : chosen;
  const edition = useGetEditionQuery({ documentId, number });
  const compared = useGetEditionQuery(
    { documentId, number: other ?? number },
    { skip: other === null },
  );
  const draft = useMemo(() => assembleArticle(toStoredArticle(desk.get().history.present)), [desk]);
  const content = edition.currentData?.content;
  const against = other === null ? draft : compared.currentData?.content;
  const difference = useMemo(
    () =>
      content && against && other !== null && other < number
        ? differArticle(against, content)
        : content && against && differArticle(content, against),
    [content, against, other, number],
  );
  const error = edition.error ?? compared.error;
  if (error) {
    return <Typography textColor="danger600">{problemWords(error)}</Typography>;
  }
  if (!content || !difference) {
    return <Loader>{words('history.loading')}</Loader>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} minWidth={0}>
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <Typography tag="h3" variant="delta">
          {other === null
            ? words('history.since', { number })
            : words('history.between', {
                from: Math.min(number, other),
                to: Math.max(number, other),
              })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <SingleSelect
            size="S"
            aria-label={words('history.compare')}
            value={other === null ? DRAFT : String(other)}
            onChange={(value) => {
              setChosen(value === DRAFT ? null : Number(value));
            }}
          >
            <SingleSelectOption value={DRAFT}>{words('history.with-draft')}</SingleSelectOption>
            {editions
              .filter((line) => line.number !== number)
              .map((line) => (
                <SingleSelectOption key={line.number} value={String(line.number)}>
                  {words('history.with-edition', { number: line.number })}
                </SingleSelectOption>
              ))}
          </SingleSelect>
          {mayChange && (
            <Button
              size="S"
              variant="secondary"
              onClick={() => {
                const { present } = desk.get().history;
                desk.replace({
                  ...disassembleArticle(content),
                  slug: present.slug,
                  embargoUntil: present.embargoUntil,
                  corrections: present.corrections,
                });
                onClose();
              }}
            >
              {words('history.restore')}
            </Button>
          )}
        </Flex>
      </Flex>
      <ArticleChanges difference={difference} />
    </Flex>
  );
};

/** The value of the choice that is no edition. */
const DRAFT = 'draft';

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
