import { Flex, Typography } from '@strapi/design-system';
import type { CheckResult } from '../../../../../domain/credits/check-result';
import { SeverityIcon } from '../SeverityIcon';
import { isWordKey, useWords } from '../use-words';
import { placeWords } from './place-words';

/** One fault: what it is, the check's sentence on it, and where it is. */
export const CheckFinding = ({ finding }: { finding: CheckResult }) => {
  const words = useWords();
  const { code, severity, message, path, field } = finding;
  const title = `rule.${code}`;
  const place = path ?? field;
  return (
    <Flex tag="li" alignItems="flex-start" gap={2}>
      <SeverityIcon severity={severity} />
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Typography fontWeight="bold" textColor="neutral800">
          {isWordKey(title) ? words(title) : code}
        </Typography>
        {/* The check speaks English, whatever the panel's language. */}
        {message !== null && (
          <Typography variant="pi" textColor="neutral700" lang="en">
            {message}
          </Typography>
        )}
        {place !== null && (
          <Typography variant="pi" textColor="neutral600">
            {placeWords(place, words)}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
};
