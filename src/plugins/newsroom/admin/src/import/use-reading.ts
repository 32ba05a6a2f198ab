import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { doubtsOf, type Decision } from '../../../../../domain/importing/doubts';
import { readDecided, readPrinted, type DecidedReading, type PageReading } from './read';
import type { ReadingJob, ReadingResult } from './reading-worker';

/** A longer text is read in a worker, in UTF-16 units. */
const LONG = 60_000;

/**
 * What the reader makes of a text, by the server's own code. Follows the typing when the browser has time; never holds it up. A
 * decision is shown at once, whatever else waits: who decides by the keyboard goes on from it.
 */
export const useReading = (text: string, decisions: readonly Decision[]): DecidedReading => {
  const settledText = useDeferredValue(text);
  const settledDecisions = useDeferredValue(decisions);
  const isLong = settledText.length > LONG;
  const inWorker = useWorkerReading(isLong ? settledText : null, settledDecisions);
  const long = isLong ? inWorker : null;
  const short = useMemo(() => readPrinted(isLong ? '' : settledText), [isLong, settledText]);
  const printed = long?.printed ?? short;
  const decided = useMemo(
    () => long?.decided ?? readDecided(isLong ? '' : settledText, short, settledDecisions),
    [long, isLong, settledText, short, settledDecisions],
  );
  const doubts = useMemo(() => doubtsOf(printed, decisions), [printed, decisions]);
  return { printed, decided, doubts };
};

/** Reads in a worker; the last reading stays until the next is there. */
const useWorkerReading = (
  text: string | null,
  decisions: readonly Decision[],
): PageReading | null => {
  const [worker, setWorker] = useState<Worker | null>(null);
  const [reading, setReading] = useState<PageReading | null>(null);
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
