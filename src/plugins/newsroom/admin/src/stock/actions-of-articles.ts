import type { Description, EntryProps } from './edit-view';
import { PART_TYPES } from './part-types';

/** What Strapi offers for an entry and only a whole article can do: the server refuses it to a part on its own. */
const OF_ARTICLES: ReadonlySet<string | undefined> = new Set([
  'publish',
  'unpublish',
  'discard',
  'clone',
]);

type Action<Props extends Pick<EntryProps, 'model'>> = ((props: Props) => object | null) &
  Description;

/** Takes from a segment, quote or credit what only its article can do; every other action stays as it is. */
export const notForParts = <Props extends Pick<EntryProps, 'model'>>(
  action: Action<Props>,
): Action<Props> => {
  if (!OF_ARTICLES.has(action.type)) {
    return action;
  }
  const ActionOfArticles = (props: Props): object | null => {
    // Called for parts too: an action's hooks must not come and go.
    const description = action(props);
    return props.model in PART_TYPES ? null : description;
  };
  return Object.assign(ActionOfArticles, action);
};
