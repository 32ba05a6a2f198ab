import { Flex, Typography } from '@strapi/design-system';
import {
  isNoDifference,
  type ArticleDifference,
} from '../../../../../../domain/article/difference/article-difference';
import { useValueWords, useWords } from '../../use-words';
import { FieldChanges } from './FieldChanges';
import { PartChanges } from './PartChanges';
import { SegmentChangeView } from './SegmentChangeView';

/** All that differs between two versions of a report, in the sequence in which the desk has it. */
export const ArticleChanges = ({ difference }: { difference: ArticleDifference }) => {
  const words = useWords();
  const valueWords = useValueWords();
  const { fields, segments, credits, tipLines, corrections } = difference;
  if (isNoDifference(difference)) {
    return <Typography textColor="neutral600">{words('difference.none')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <FieldChanges fields={fields} />
      {segments.map((change, index) => (
        <SegmentChangeView key={index} change={change} />
      ))}
      <PartChanges
        title={words('place.credits')}
        changes={credits}
        lineOf={({ role, name }) => `${valueWords(role)} · ${name}`}
      />
      <PartChanges
        title={words('place.tipLines')}
        changes={tipLines}
        lineOf={({ channel, value }) => `${valueWords(channel)} · ${value}`}
      />
      <PartChanges
        title={words('place.corrections')}
        changes={corrections}
        lineOf={({ kind, text }) => `${valueWords(kind)} · ${text}`}
      />
    </Flex>
  );
};
