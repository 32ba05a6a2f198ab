import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type {
  ItemChange,
  SegmentChange,
} from '../../../../../../domain/article/difference/article-difference';
import { useValueWords, useWords } from '../../use-words';
import { ChangeBadges, changeKinds } from './ChangeBadges';
import { FieldChanges } from './FieldChanges';
import { ItemChangeView } from './ItemChangeView';
import { FormerPlace } from './PartChanges';

/** A segment in which something differs, with its paragraphs and quotes. */
export const SegmentChangeView = ({ change }: { change: SegmentChange }) => {
  const words = useWords();
  const valueWords = useValueWords();
  const { role, label, name } = change.part;
  const number = change.kind === 'removed' ? change.from : change.at;
  return (
    <Sheet>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        {(change.kind !== 'changed' || change.isMoved || change.fields.length > 0) && (
          <ChangeBadges kinds={changeKinds(change)} />
        )}
        <Typography fontWeight="bold">{words('place.one-of.segments', { number })}</Typography>
        <Typography textColor="neutral600">
          {[valueWords(role), label, name].filter(Boolean).join(' · ')}
        </Typography>
        <FormerPlace change={change} />
      </Flex>
      {change.kind === 'changed' && <FieldChanges fields={change.fields} />}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {stretches(change.items).map((stretch, index) =>
          stretch.kind === 'same' ? (
            <li key={index}>
              <Typography variant="pi" textColor="neutral600">
                {words('change.same', { count: stretch.count })}
              </Typography>
            </li>
          ) : (
            <ItemChangeView key={index} change={stretch.item} segment={number} />
          ),
        )}
      </Flex>
    </Sheet>
  );
};

type Stretch =
  | { readonly kind: 'same'; readonly count: number }
  | { readonly kind: 'item'; readonly item: Exclude<ItemChange, { kind: 'same' }> };

/** The items with those that are the same counted: what changed is not to be looked for among them. */
const stretches = (items: readonly ItemChange[]): Stretch[] => {
  const found: Stretch[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (item.kind !== 'same') {
      found.push({ kind: 'item', item });
    } else if (last?.kind === 'same') {
      found.splice(-1, 1, { kind: 'same', count: last.count + 1 });
    } else {
      found.push({ kind: 'same', count: 1 });
    }
  }
  return found;
};

const Sheet = styled.section`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  padding-left: ${({ theme }) => theme.spaces[3]};
  border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
`;
