import { Button, Checkbox, Flex } from '@strapi/design-system';
import { memo, useState } from 'react';
import { styled } from 'styled-components';
import type { DeskQuote } from '../../../../../../domain/desk/desk-document';
import { useWords } from '../../use-words';
import { GrowingText } from '../fields/GrowingText';
import { InlineInput } from '../fields/InlineInput';
import { useQuoteChange } from './use-quote-change';

interface QuoteDetailsProps extends Pick<
  DeskQuote,
  'anonymous' | 'originalText' | 'originalLanguage'
> {
  readonly quoteKey: string;
}

/** What few quotes have: that nobody is named, and the words in the language in which they were spoken. */
export const QuoteDetails = memo(
  ({ quoteKey, anonymous, originalText, originalLanguage }: QuoteDetailsProps) => {
    const words = useWords();
    const onChange = useQuoteChange(quoteKey);
    const [hasOriginal, setHasOriginal] = useState(originalText !== null);
    return (
      <>
        <Flex gap={4} wrap="wrap">
          <Checkbox
            checked={anonymous}
            onCheckedChange={(checked) => {
              onChange({ anonymous: checked === true });
            }}
          >
            {words('quote.anonymous')}
          </Checkbox>
          {!hasOriginal && (
            <Button
              size="S"
              variant="ghost"
              onClick={() => {
                setHasOriginal(true);
              }}
            >
              {words('quote.add-original')}
            </Button>
          )}
        </Flex>
        {hasOriginal && (
          <Flex gap={2} alignItems="flex-start">
            <GrowingText
              look="small"
              // There were none when it was opened: by the button, which has gone.
              autoFocus={originalText === null}
              aria-label={words('quote.original')}
              placeholder={words('quote.original')}
              value={originalText ?? ''}
              onText={(original) => {
                onChange({ originalText: original === '' ? null : original });
              }}
            />
            <Language>
              <InlineInput
                aria-label={words('quote.original-language')}
                placeholder="en"
                maxLength={35}
                value={originalLanguage ?? ''}
                onText={(language) => {
                  onChange({ originalLanguage: language === '' ? null : language });
                }}
              />
            </Language>
          </Flex>
        )}
      </>
    );
  },
);
QuoteDetails.displayName = 'QuoteDetails';

const Language = styled.div`
  width: 9rem;
`;
