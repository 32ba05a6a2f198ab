import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { SegmentItem } from '../../../../../../domain/article/assembled-article';
import type {
  FieldChange,
  ItemChange,
} from '../../../../../../domain/article/difference/article-difference';
import { useValueWords, useWords } from '../../use-words';
import { ChangeBadges, type ChangeKind } from './ChangeBadges';
import { FieldChanges } from './FieldChanges';
import { ComparedText, WordRuns } from './WordRuns';

interface ItemChangeViewProps {
  readonly change: Exclude<ItemChange, { kind: 'same' }>;
  /** The number of its segment. */
  readonly segment: number;
}

/** What became of a paragraph, a quote, a hand-over or a sign-off. */
export const ItemChangeView = ({ change, segment }: ItemChangeViewProps) => {
  const words = useWords();
  const where = (other: number, key: 'change.moved-to' | 'change.moved-from'): string =>
    other === segment ? words('change.moved-within') : words(key, { number: other });
  switch (change.kind) {
    case 'added':
      return (
        <Row kinds={['added']} item={change.item}>
          <ComparedText>
            <ins>{change.item.text}</ins>
          </ComparedText>
        </Row>
      );
    case 'removed':
      return (
        <Row kinds={['removed']} item={change.item}>
          <ComparedText>
            <del>{change.item.text}</del>
          </ComparedText>
        </Row>
      );
    case 'changed':
      return (
        <Row kinds={['changed']} item={change.after}>
          <ChangedText item={change.after} fields={change.fields} />
        </Row>
      );
    case 'moved-away':
      return (
        <Row
          kinds={['moved']}
          item={change.item}
          where={where(change.toSegment, 'change.moved-to')}
        >
          <Typography textColor="neutral600" ellipsis>
            {change.item.text}
          </Typography>
        </Row>
      );
    case 'moved-here':
      return (
        <Row
          kinds={change.fields.length > 0 ? ['moved', 'changed'] : ['moved']}
          item={change.after}
          where={where(change.fromSegment, 'change.moved-from')}
        >
          <ChangedText item={change.after} fields={change.fields} />
        </Row>
      );
  }
};

interface RowProps {
  readonly kinds: readonly ChangeKind[];
  readonly item: SegmentItem;
  readonly where?: string;
  readonly children: ReactNode;
}

const Row = ({ kinds, item, where, children }: RowProps) => (
  <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
    <Flex gap={2} wrap="wrap" alignItems="baseline">
      <ChangeBadges kinds={kinds} />
      <ItemName item={item} />
      {where !== undefined && (
        <Typography variant="pi" textColor="neutral600">
          {where}
        </Typography>
      )}
    </Flex>
    {children}
  </Flex>
);

/** What kind of thing an item is; of a quote also whose. A paragraph needs no name. */
const ItemName = ({ item }: { item: SegmentItem }) => {
  const valueWords = useValueWords();
  switch (item.kind) {
    case 'narration':
      return null;
    case 'quote':
      return (
        <Typography variant="pi" textColor="neutral600">
          {[valueWords('quote'), item.speaker.name].filter(Boolean).join(' · ')}
        </Typography>
      );
    case 'toss':
    case 'sign-off':
      return (
        <Typography variant="pi" textColor="neutral600">
          {valueWords(item.kind)}
        </Typography>
      );
  }
};

/** The words, compared where they differ, then the other fields that do. */
const ChangedText = ({
  item,
  fields,
}: {
  readonly item: SegmentItem;
  readonly fields: readonly FieldChange[];
}) => {
  const text = fields.find(({ field }) => field === 'text');
  return (
    <>
      {text?.kind === 'words' ? (
        <WordRuns runs={text.words} />
      ) : (
        <ComparedText>{item.text}</ComparedText>
      )}
      <FieldChanges fields={fields.filter(({ field }) => field !== 'text')} />
    </>
  );
};
