import { Flex } from '@strapi/design-system';
import { useMemo } from 'react';
import { assembleArticle } from '../../../../../../domain/article/assemble-article';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import { renderHtml } from '../../../../../../domain/render/render-html';
import { PagePreview } from '../../preview/PagePreview';
import { useDebounced } from '../fields/use-debounced';
import { useDeskState, useDocument } from '../store/desk-store';

/** How long the typing rests before it is shown as it will appear, in milliseconds. */
const REST = 400;

/** The report as it will appear, by the code and the settings that the public page is made with. */
export const PreviewPane = () => {
  const settings = useDeskState(({ saved }) => saved.renderSettings);
  const settled = useDebounced(useDocument(), REST);
  const page = useMemo(
    () => renderHtml(assembleArticle(toStoredArticle(settled)), settings),
    [settled, settings],
  );
  return (
    <Flex direction="column" alignItems="stretch" padding={2}>
      <PagePreview page={page} />
    </Flex>
  );
};
