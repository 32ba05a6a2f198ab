import { Presets, SingleBar } from 'cli-progress';

/** Shows on standard error, when that is a terminal, how far a long piece of work has come. */
export const showingProgress = async <Result>(
  things: string,
  work: (onProgress: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> => {
  const bar = new SingleBar(
    { format: ` {bar} {value} of {total} ${things}`, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  let hasBegun = false;
  try {
    return await work((done, total) => {
      if (!hasBegun) {
        bar.start(total, 0);
        hasBegun = true;
      }
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
};
