import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CheckResult } from '../../../../../domain/credits/check-result';
import { messageLanguage } from '../../../../../domain/diagnostics/message';
import { SeverityIcon } from '../SeverityIcon';
import { isWordKey, useWords } from '../use-words';
import { placeWords } from './place-words';

/** One fault: what it is, the check's sentence on it, and where it is. */
export const CheckFinding = ({ finding }: { finding: CheckResult }) => {
  const words = useWords();
  const language = messageLanguage(useIntl().locale);
  const { code, severity, messages, path, field } = finding;
  const title = `rule.${code}`;
  const place = path ?? field;
  return (
    <Flex tag="li" alignItems="flex-start" gap={2}>
      <SeverityIcon severity={severity} />
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Typography fontWeight="bold" textColor="neutral800">
          {isWordKey(title) ? words(title) : code}
        </Typography>
        {messages !== null && (
          <Typography variant="pi" textColor="neutral700" lang={language}>
            {messages[language]}
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
