import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { FindingButton } from '../../FindingButton';
import { SeverityIcon } from '../../SeverityIcon';
import { isWordKey, useWords } from '../../use-words';
import { useFindingWords } from '../../check/use-finding-words';
import { placeWords } from '../../check/place-words';
import { FixButton } from '../fields/FixButton';
import { goToPlace } from '../store/go-to-place';
import type { PlacedFinding } from './use-failed';

interface FindingLinksProps {
  readonly findings: readonly PlacedFinding[];
  /** Called before a place is gone to, as by a dialog that has to be closed. */
  readonly onChoose?: () => void;
}

/** Breaches, each leading to its place. */
export const FindingLinks = ({ findings, onChoose }: FindingLinksProps) => {
  const words = useWords();
  const findingWords = useFindingWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch">
      {findings.map(({ place, finding }, index) => {
        const title = `rule.${finding.code}`;
        return (
          <li key={index}>
            <FindingButton
              type="button"
              onClick={() => {
                onChoose?.();
                // A dialog gives the focus back when it closes: the place gets it after that.
                setTimeout(
                  () => {
                    goToPlace(place);
                  },
                  onChoose ? 100 : 0,
                );
              }}
            >
              <SeverityIcon severity={finding.severity} />
              <Flex direction="column" alignItems="flex-start" minWidth={0}>
                <Typography fontWeight="bold" textColor="neutral800">
                  {isWordKey(title) ? words(title) : finding.code}
                </Typography>
                <Typography variant="pi" textColor="neutral700">
                  {findingWords(finding)}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {placeWords(finding.path ?? finding.field ?? '', words)}
                </Typography>
              </Flex>
            </FindingButton>
            {finding.fix && onChoose === undefined && (
              <Repair>
                <FixButton fix={finding.fix} />
              </Repair>
            )}
          </li>
        );
      })}
    </Flex>
  );
};

const Repair = styled.div`
  padding: 0 ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[2]} 3.2rem;

  button {
    height: auto;
    min-height: 3.2rem;
    padding-block: 0.6rem;
    text-align: left;
    white-space: normal;
  }
`;
