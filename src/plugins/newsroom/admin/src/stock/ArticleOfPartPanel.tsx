import { Flex, LinkButton, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { PartType } from '../../../contracts';
import { useGetArticleOfPartQuery } from '../newsroom-api';
import { deskAddress } from '../plugin-id';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';
import type { EntryProps } from './edit-view';
import { PART_TYPES } from './part-types';

/** The side panel of a segment, quote or credit: which article it belongs to, and the way to the desk. */
export const ArticleOfPartPanel = ({ model, documentId }: EntryProps) => {
  const words = useWords();
  const type = PART_TYPES[model];
  return type === undefined || documentId === undefined
    ? null
    : {
        title: words('part.title'),
        content: <ArticleOfPart type={type} documentId={documentId} />,
      };
};

const ArticleOfPart = ({
  type,
  documentId,
}: {
  readonly type: PartType;
  readonly documentId: string;
}) => {
  const words = useWords();
  const problemWords = useProblemWords();
  const { data, error } = useGetArticleOfPartQuery({ type, documentId });
  if (!data) {
    return error ? (
      <Typography textColor="danger600">{problemWords(error)}</Typography>
    ) : (
      <Loader small>{words('reports.loading')}</Loader>
    );
  }
  const { article } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography fontWeight="bold">
        {article ? article.headline || words('report.no-headline') : words('part.loose')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {words('part.hint')}
      </Typography>
      {article && (
        <LinkButton
          tag={Link}
          to={deskAddress(article.documentId)}
          variant="secondary"
          size="S"
          fullWidth
        >
          {words('desk.open')}
        </LinkButton>
      )}
    </Flex>
  );
};
