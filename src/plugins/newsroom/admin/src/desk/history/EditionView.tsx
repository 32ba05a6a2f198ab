import {
  Button,
  Flex,
  Loader,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useMemo, useState } from 'react';
import type { AssembledArticle } from '../../../../../../domain/article/assembled-article';
import { assembleArticle } from '../../../../../../domain/article/assemble-article';
import { differArticle } from '../../../../../../domain/article/difference/differ-article';
import { disassembleArticle } from '../../../../../../domain/article/disassemble-article';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import type { EditionLine } from '../../../../contracts';
import { useGetEditionQuery } from '../../newsroom-api';
import { useProblemWords } from '../../use-problem-words';
import { useWords } from '../../use-words';
import { ArticleChanges } from '../difference/ArticleChanges';
import { useDesk } from '../store/desk-store';
import { useObservable } from '../store/observable';

interface EditionViewProps {
  readonly documentId: string;
  readonly number: number;
  readonly editions: readonly EditionLine[];
  readonly onClose: () => void;
}

/** An edition beside the draft on the desk, or beside another edition; a way to take it up again for who may change the draft. */
export const EditionView = ({ documentId, number, editions, onClose }: EditionViewProps) => {
  const words = useWords();
  const desk = useDesk();
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
          <Restore content={content} onDone={onClose} />
        </Flex>
      </Flex>
      <ArticleChanges difference={difference} />
    </Flex>
  );
};

interface RestoreProps {
  readonly content: AssembledArticle;
  readonly onDone: () => void;
}

/**
 * Takes an edition up again as the draft, for who may change it; what belongs to the report rather than to an edition stays.
 */
const Restore = ({ content, onDone }: RestoreProps) => {
  const words = useWords();
  const desk = useDesk();
  const mayChange = useObservable(desk.mayChange, (isAllowed) => isAllowed);
  if (!mayChange) {
    return null;
  }
  return (
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
        onDone();
      }}
    >
      {words('history.restore')}
    </Button>
  );
};

/** The value of the choice that is no edition. */
const DRAFT = 'draft';
