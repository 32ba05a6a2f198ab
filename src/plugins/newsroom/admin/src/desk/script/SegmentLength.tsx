import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { spokenSeconds } from '../../../../../../domain/article/spoken-seconds';
import { useWords } from '../../use-words';
import { useDebounced } from '../fields/use-debounced';
import { useDeskState } from '../store/desk-store';

/** How long the typing rests before its length is told, in milliseconds. */
const REST = 400;

/** How long a segment takes to say, about. */
export const SegmentLength = ({ segmentKey }: { segmentKey: string }) => {
  const words = useWords();
  const language = useDeskState(({ history }) => history.present.language);
  const segment = useDebounced(
    useDeskState(({ history }) => history.present.segments.find(({ key }) => key === segmentKey)),
    REST,
  );
  const seconds = useMemo(
    () =>
      spokenSeconds(
        [
          ...(segment?.blocks.map(({ text }) => text) ?? []),
          segment?.toss ?? '',
          segment?.signOff ?? '',
        ],
        language,
      ),
    [segment, language],
  );
  return (
    <Typography variant="pi" textColor="neutral600">
      {words('reading.seconds', { seconds })}
    </Typography>
  );
};
