import { Typography } from '@strapi/design-system';
import type { DraftCheck } from '../../../contracts';
import { CheckResults } from '../check/CheckResults';
import { findingsFirst } from '../check/findings-first';
import { useGetDraftCheckQuery } from '../newsroom-api';
import { ARTICLE } from '../plugin-id';
import { useWords, type Words } from '../use-words';
import type { Description, EntryProps } from './edit-view';

/** As much of the content manager's publish action as is changed here. */
interface PublishDescription {
  readonly onClick?: (event: unknown) => unknown;
  readonly dialog?: { readonly onConfirm?: () => Promise<void> };
}

type PublishAction = ((props: EntryProps) => PublishDescription | null) & Description;

/**
 * Publishing an article from its form says what the check says. Strapi's own action warns of relations to drafts, which are in fact
 * published with the article.
 */
export const withCheck = (original: PublishAction): PublishAction => {
  const CheckedPublishAction = (props: EntryProps): PublishDescription | null => {
    const words = useWords();
    const action = original(props);
    const isArticle = props.model === ARTICLE && props.documentId !== undefined;
    const { refetch, data } = useGetDraftCheckQuery(props.documentId ?? '', { skip: !isArticle });
    const publish = action?.dialog?.onConfirm;
    if (!action || !isArticle || !publish) {
      return action;
    }
    return {
      ...action,
      onClick: async () => {
        const { data: check } = await refetch();
        if (check && hasSomethingToSay(check)) {
          // Nothing is returned: the dialog opens.
          return;
        }
        await publish();
        return true;
      },
      dialog: { ...checkDialog(data, words), onConfirm: publish },
    };
  };
  return Object.assign(CheckedPublishAction, original);
};

const hasSomethingToSay = ({ results }: DraftCheck): boolean => {
  const { error, warning } = findingsFirst(results).counts;
  return error + warning > 0;
};

const checkDialog = (check: DraftCheck | undefined, words: Words) => ({
  type: 'dialog',
  variant: check?.publishable === false ? 'danger' : 'default',
  title: words('check.title'),
  content: check ? (
    <CheckResults check={check} />
  ) : (
    <Typography>{words('check.loading')}</Typography>
  ),
  confirmLabel: words(check?.publishable === false ? 'publish.try' : 'publish.anyway'),
});
