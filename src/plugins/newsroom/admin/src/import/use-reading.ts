import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Decision } from '../../../../../domain/importing/doubts';
import { read, type DecidedReading } from './read';
import type { ReadingJob, ReadingResult } from './reading-worker';

/** A longer text is read in a worker, in UTF-16 units. */
const LONG = 60_000;

/** What the reader makes of a text, by the server's own code. Follows the typing when the browser has time; never holds it up. */
export const useReading = (text: string, decisions: readonly Decision[]): DecidedReading => {
  const settledText = useDeferredValue(text);
  const settledDecisions = useDeferredValue(decisions);
  const isLong = settledText.length > LONG;
  const short = useMemo(
    () => (isLong ? null : read(settledText, settledDecisions)),
    [isLong, settledText, settledDecisions],
  );
  const long = useWorkerReading(isLong ? settledText : null, settledDecisions);
  return short ?? long ?? EMPTY;
};

const EMPTY = read('', []);

/** Reads in a worker; the last reading stays until the next is there. */
const useWorkerReading = (
  text: string | null,
  decisions: readonly Decision[],
): DecidedReading | null => {
  const [worker, setWorker] = useState<Worker | null>(null);
  const [reading, setReading] = useState<DecidedReading | null>(null);
  const isNeeded = text !== null;
  useEffect(() => {
    if (!isNeeded) {
      return;
    }
    const started = new Worker(new URL('./reading-worker.ts', import.meta.url), {
      type: 'module',
    });
    started.onmessage = ({ data }: MessageEvent<ReadingResult>) => {
      setReading(data);
    };
    setWorker(started);
    return () => {
      started.terminate();
      setWorker(null);
      setReading(null);
    };
  }, [isNeeded]);
  useEffect(() => {
    if (worker !== null && text !== null) {
      worker.postMessage({ text, decisions } satisfies ReadingJob);
    }
  }, [worker, text, decisions]);
  return reading;
};
