import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CheckResult } from '../../../../../../domain/credits/check-result';
import { useFindingWords } from '../../check/use-finding-words';
import { SeverityIcon } from '../../SeverityIcon';
import { isWordKey, useWords } from '../../use-words';
import { FixButton } from './FixButton';
import { useFindingsAt } from '../store/use-findings';

/**
 * What the check finds amiss in one part or field, right below it; nothing where there is nothing. What it only notes is said beside
 * the script, so that the script stays one.
 */
export const FindingsBeside = ({ place }: { place: string }) => {
  const findings = useFindingsAt(place).filter(({ severity }) => severity !== 'info');
  return findings.length === 0 ? null : (
    <List data-findings={place}>
      {findings.map((finding, index) => (
        <Finding key={index} finding={finding} />
      ))}
    </List>
  );
};

const Finding = ({ finding }: { finding: CheckResult }) => {
  const words = useWords();
  const findingWords = useFindingWords();
  const title = `rule.${finding.code}`;
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <SeverityIcon severity={finding.severity} />
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {isWordKey(title) ? words(title) : finding.code}
        </Typography>
        <Typography variant="pi" textColor="neutral700">
          {findingWords(finding)}
        </Typography>
        {finding.fix && <FixButton fix={finding.fix} />}
      </Flex>
    </Flex>
  );
};

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  margin: 0.4rem 0 0.4rem 0.8rem;
  padding-left: ${({ theme }) => theme.spaces[2]};
  border-left: 2px solid ${({ theme }) => theme.colors.neutral200};
`;
