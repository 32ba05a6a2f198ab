import { Badge } from '@strapi/design-system';
import { useWords } from '../../use-words';

/** What became of something. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

const COLORS = {
  added: ['success100', 'success700'],
  removed: ['danger100', 'danger700'],
  changed: ['primary100', 'primary700'],
  moved: ['warning100', 'warning700'],
} as const;

/** Says in a word, or in two, what became of something. */
export const ChangeBadges = ({ kinds }: { kinds: readonly ChangeKind[] }) => {
  const words = useWords();
  return kinds.map((kind) => {
    const [background, color] = COLORS[kind];
    return (
      <Badge key={kind} backgroundColor={background} textColor={color} data-change={kind}>
        {words(`change.${kind}`)}
      </Badge>
    );
  });
};

/** What a part of a list was: one that stands elsewhere may also say something else. */
export const changeKinds = (
  change:
    | { readonly kind: 'added' | 'removed' }
    | { readonly kind: 'changed'; readonly isMoved: boolean; readonly fields: readonly unknown[] },
): readonly ChangeKind[] =>
  change.kind === 'changed'
    ? [
        ...(change.isMoved ? (['moved'] as const) : []),
        ...(change.fields.length > 0 || !change.isMoved ? (['changed'] as const) : []),
      ]
    : [change.kind];
