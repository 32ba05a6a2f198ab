import { Flex, Status, Typography } from '@strapi/design-system';
import type { DraftCheck } from '../../../contracts';
import { useWords } from '../use-words';
import { CheckFinding } from './CheckFinding';
import { findingsFirst } from './findings-first';

/** What a check says: whether the draft may be published, what is wrong, how many rules hold. */
export const CheckResults = ({ check }: { check: DraftCheck }) => {
  const words = useWords();
  const { findings, counts, passed, notApplicable } = findingsFirst(check.results);
  return (
    <>
      <Status
        variant={check.publishable ? (counts.warning > 0 ? 'warning' : 'success') : 'danger'}
        size="S"
      >
        <Typography tag="p" variant="omega" fontWeight="bold">
          {check.publishable
            ? words('check.publishable', { warnings: counts.warning })
            : words('check.stopped', { errors: counts.error })}
        </Typography>
      </Status>
      {findings.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {findings.map((finding, index) => (
            <CheckFinding key={index} finding={finding} />
          ))}
        </Flex>
      )}
      <Typography variant="pi" textColor="neutral600">
        {words('check.passed', { passed, notApplicable })}
      </Typography>
    </>
  );
};
