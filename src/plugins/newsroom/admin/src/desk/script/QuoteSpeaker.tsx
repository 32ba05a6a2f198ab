import { Flex, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { styled } from 'styled-components';
import type { DeskQuote } from '../../../../../../domain/desk/desk-document';
import { useWords } from '../../use-words';
import { InlineInput } from '../fields/InlineInput';
import { PersonField } from '../fields/PersonField';
import { useFindingsAt } from '../store/use-findings';
import { useQuoteChange } from './use-quote-change';

interface QuoteSpeakerProps extends Pick<DeskQuote, 'speaker' | 'anonymous' | 'attribution'> {
  readonly quoteKey: string;
}

/** Who is heard in a quote, and as what. */
export const QuoteSpeaker = memo(
  ({ quoteKey, speaker, anonymous, attribution }: QuoteSpeakerProps) => {
    const words = useWords();
    const change = useQuoteChange(quoteKey);
    const isSpeakerless = useFindingsAt(quoteKey).some(({ code }) => code === 'quote-speakerless');
    return (
      <>
        <Flex gap={2} wrap="wrap" alignItems="flex-start">
          <PersonField
            label={words('quote.speaker')}
            placeholder={words(anonymous ? 'reading.anonymous' : 'quote.speaker')}
            name={speaker.name ?? ''}
            person={speaker.person}
            isInvalid={isSpeakerless}
            onName={(name) => {
              change({ speaker: { ...speaker, name: name === '' ? null : name } });
            }}
            onPerson={(person) => {
              change({
                speaker: { ...speaker, name: speaker.name ?? person?.name ?? null, person },
              });
            }}
          />
          <Affiliation>
            <InlineInput
              aria-label={words('quote.affiliation')}
              placeholder={words('quote.affiliation')}
              value={speaker.affiliation ?? ''}
              onText={(affiliation) => {
                change({
                  speaker: { ...speaker, affiliation: affiliation === '' ? null : affiliation },
                });
              }}
            />
          </Affiliation>
        </Flex>
        {attribution !== null && (
          <Typography variant="pi" textColor="neutral600">
            {words('quote.as-printed', { attribution })}
          </Typography>
        )}
      </>
    );
  },
);
QuoteSpeaker.displayName = 'QuoteSpeaker';

const Affiliation = styled.div`
  flex: 1;
  min-width: 16rem;
`;
