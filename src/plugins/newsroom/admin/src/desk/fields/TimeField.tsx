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

/**
 * A date and a time in the newsroom's time zone, wherever the browser stands. What is half filled in means nothing yet: the time
 * stays as it was, and is shown again when the field is left.
 */
export const TimeField = ({ id, instant, timeZone, onInstant, isInvalid }: TimeFieldProps) => {
  const [wall, setWall] = useState(wallTime(instant, timeZone));
  const [isHalf, setHalf] = useState(false);
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
      // A year has four digits.
      max="9999-12-31T23:59"
      value={wall}
      aria-invalid={isInvalid === true || isHalf}
      onText={(text, { validity }) => {
        setWall(text);
        setHalf(validity.badInput);
        if (validity.badInput) {
          return;
        }
        const meant = instantOf(text, timeZone);
        if (meant !== null || text === '') {
          onInstant(meant);
        }
      }}
      onBlur={() => {
        if (isHalf && instant !== null) {
          setHalf(false);
          setWall(wallTime(instant, timeZone));
        }
      }}
    />
  );
};
