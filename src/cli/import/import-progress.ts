import { Presets, SingleBar } from 'cli-progress';
import type { ImportedFile } from '../../services/importing/import-archive';
import { visibleText } from '../visible-text';

/** Tells a person how far an import is. */
export interface ImportProgress {
  readonly show: (files: readonly ImportedFile[]) => void;
  readonly end: () => void;
}

/** A bar on a terminal; elsewhere, as in a log, a line for each file. */
export const importProgress = (total: number): ImportProgress => {
  const output = commandOutput();
  return output.isTTY ? progressBar(total, output) : plainLines(output);
};

/** Standard output as it is now: while Strapi runs, what is printed there goes elsewhere. */
const commandOutput = (): NodeJS.WriteStream => {
  const write = process.stdout.write.bind(process.stdout);
  return Object.create(process.stdout, { write: { value: write } }) as NodeJS.WriteStream;
};

const progressBar = (total: number, stream: NodeJS.WriteStream): ImportProgress => {
  const format = '{bar} {value}/{total}  {failed} failed  {eta_formatted} left';
  const bar = new SingleBar({ stream, format }, Presets.shades_classic);
  let failed = 0;
  bar.start(total, 0, { failed });
  return {
    show: (files) => {
      failed += files.filter(({ outcome }) => outcome === 'failed').length;
      bar.increment(files.length, { failed });
    },
    end: () => {
      bar.stop();
    },
  };
};

const plainLines = (stream: NodeJS.WriteStream): ImportProgress => ({
  show: (files) => {
    stream.write(files.map(printFile).join(''));
  },
  end: () => undefined,
});

const printFile = ({ file, outcome, error }: ImportedFile): string =>
  `${outcome.padEnd(8)}  ${visibleText(file)}${error === null ? '' : `: ${visibleText(error)}`}\n`;
