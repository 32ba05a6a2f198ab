import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useValueWords, useWords } from '../../use-words';
import { GrowingText } from '../fields/GrowingText';
import { useDesk } from '../store/desk-store';

interface ClosingFieldProps {
  readonly segmentKey: string;
  readonly field: 'toss' | 'signOff';
  readonly text: string | null;
}

/** The hand-over or the sign-off that closes a segment; a button where there is none. */
export const ClosingField = ({ segmentKey, field, text }: ClosingFieldProps) => {
  const words = useWords();
  const valueWords = useValueWords();
  const desk = useDesk();
  const [isNew, setNew] = useState(false);
  const name = valueWords(field === 'toss' ? 'toss' : 'sign-off');
  if (text === null && !isNew) {
    return (
      <Button
        size="S"
        variant="ghost"
        startIcon={<Plus aria-hidden />}
        onClick={() => {
          setNew(true);
        }}
      >
        {name}
      </Button>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" width="100%">
      <Typography variant="sigma" textColor="success600" paddingLeft={2}>
        {name}
      </Typography>
      <GrowingText
        aria-label={name}
        autoFocus={isNew && text === null}
        value={text ?? ''}
        placeholder={words(field === 'toss' ? 'script.toss-words' : 'script.sign-off-words')}
        onText={(typed) => {
          desk.edit({
            kind: 'set-segment',
            segment: segmentKey,
            change: { [field]: typed === '' ? null : typed },
          });
          setNew(true);
        }}
        onBlur={() => {
          setNew(false);
        }}
      />
    </Flex>
  );
};
