import { Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { assembleArticle } from '../../../../../domain/article/assemble-article';
import { renderHtml } from '../../../../../domain/render/render-html';
import { useGetDeskDraftQuery } from '../newsroom-api';
import { MAY_EDIT } from '../permissions';
import { ARTICLE } from '../plugin-id';
import { PagePreview } from '../preview/PagePreview';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';
import type { EntryProps } from './edit-view';

/** The side panel "As it will appear" in Article's edit view: the saved draft as readers would get it. */
export const AppearancePanel = ({ model, documentId }: EntryProps) => {
  const words = useWords();
  const mayEdit = useRBAC(MAY_EDIT).allowedActions['canEdit'] === true;
  return model === ARTICLE && documentId !== undefined && mayEdit
    ? { title: words('preview.title'), content: <Appearance documentId={documentId} /> }
    : null;
};

export const Appearance = ({ documentId }: { documentId: string }) => {
  const words = useWords();
  const problemWords = useProblemWords();
  const { data, error } = useGetDeskDraftQuery(documentId, { refetchOnMountOrArgChange: true });
  const page = useMemo(
    () => data && renderHtml(assembleArticle(data.article), data.renderSettings),
    [data],
  );
  if (page !== undefined) {
    return <PagePreview page={page} />;
  }
  return error ? (
    <Typography textColor="danger600">{problemWords(error)}</Typography>
  ) : (
    <Loader small>{words('reports.loading')}</Loader>
  );
};
