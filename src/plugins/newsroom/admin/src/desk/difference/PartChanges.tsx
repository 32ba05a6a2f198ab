import { Flex, Typography } from '@strapi/design-system';
import type { PartChange } from '../../../../../../domain/article/difference/article-difference';
import { useWords } from '../../use-words';
import { ChangeBadges, changeKinds } from './ChangeBadges';
import { FieldChanges } from './FieldChanges';
import { ComparedText } from './WordRuns';

interface PartChangesProps<Part> {
  readonly title: string;
  readonly changes: readonly PartChange<Part>[];
  /** A part in one line. */
  readonly lineOf: (part: Part) => string;
}

/** What became of the members of a list: credits, tip lines, corrections. */
export const PartChanges = <Part,>({ title, changes, lineOf }: PartChangesProps<Part>) =>
  changes.length === 0 ? null : (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {changes.map((change, index) => (
          <Flex tag="li" key={index} direction="column" alignItems="stretch" gap={1}>
            <Flex gap={2} wrap="wrap" alignItems="baseline">
              <ChangeBadges kinds={changeKinds(change)} />
              <ComparedText>
                {change.kind === 'added' ? (
                  <ins>{lineOf(change.part)}</ins>
                ) : change.kind === 'removed' ? (
                  <del>{lineOf(change.part)}</del>
                ) : (
                  lineOf(change.part)
                )}
              </ComparedText>
              <FormerPlace change={change} />
            </Flex>
            {change.kind === 'changed' && <FieldChanges fields={change.fields} />}
          </Flex>
        ))}
      </Flex>
    </Flex>
  );

/** Where something that was moved stood before. */
export const FormerPlace = ({ change }: { change: PartChange<unknown> }) => {
  const words = useWords();
  return change.kind === 'changed' && change.isMoved ? (
    <Typography variant="pi" textColor="neutral600">
      {words('change.place', { from: change.from, at: change.at })}
    </Typography>
  ) : null;
};
