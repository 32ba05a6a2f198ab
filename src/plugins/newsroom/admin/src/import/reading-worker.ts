import type { Decision } from '../../../../../domain/importing/doubts';
import { read, type PageReading } from './read';

/** What the page asks of the worker. */
export interface ReadingJob {
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/** What the worker answers. */
export type ReadingResult = PageReading;

self.onmessage = ({ data }: MessageEvent<ReadingJob>) => {
  self.postMessage(read(data.text, data.decisions) satisfies ReadingResult);
};
