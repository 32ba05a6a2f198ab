import { useEffect, useState } from 'react';
import { InlineInput } from './InlineInput';
import { instantOf, wallTime } from './zoned-time';

interface TimeFieldProps {
  readonly id: string;
  readonly instant: string | null;
  /** IANA name of the zone in which it is read and written. */
  readonly timeZone: string;
  readonly onInstant: (instant: string | null) => void;
  readonly isInvalid?: boolean;
}

/** A date and a time in the newsroom's time zone, wherever the browser stands. */
export const TimeField = ({ id, instant, timeZone, onInstant, isInvalid }: TimeFieldProps) => {
  const [wall, setWall] = useState(wallTime(instant, timeZone));
  useEffect(() => {
    setWall((shown) =>
      instantOf(shown, timeZone) === (instant && new Date(instant).toISOString())
        ? shown
        : wallTime(instant, timeZone),
    );
  }, [instant, timeZone]);
  return (
    <InlineInput
      id={id}
      type="datetime-local"
      value={wall}
      aria-invalid={isInvalid}
      onText={(text) => {
        setWall(text);
        const meant = instantOf(text, timeZone);
        if (meant !== null || text === '') {
          onInstant(meant);
        }
      }}
    />
  );
};
