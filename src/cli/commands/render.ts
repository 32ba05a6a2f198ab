import { RENDER_FORMATS, type RenderFormat } from '../../domain/render/render-formats';
import { UsageError } from '../cli-error';
import type { Command } from '../command';
import { readArguments } from '../read-arguments';
import { readArticle } from '../read-article';

const NAMES = RENDER_FORMATS.map(({ name }) => name);

export const renderCommand: Command = {
  name: 'render',
  synopsis: `FILE --format ${NAMES.join('|')} [--strict]`,
  summary: 'print a transcript, or an assembled article as JSON, in another form',
  run: async (args) => {
    const { file, values } = readArguments(args, {
      format: { type: 'string' },
      strict: { type: 'boolean' },
    });
    const format = formatCalled(values.format);
    const { assembled, diagnostics } = await readArticle(file);
    return {
      output: format.render(assembled),
      hasErrors: diagnostics.some(({ severity }) => severity === 'error'),
      strict: values.strict ?? false,
    };
  },
};

const formatCalled = (wanted: string | undefined): RenderFormat => {
  const format = RENDER_FORMATS.find(({ name }) => name === wanted);
  if (!format) {
    const problem = wanted === undefined ? 'a --format is missing' : `no format "${wanted}"`;
    throw new UsageError(`${problem}; there are ${NAMES.join(', ')}`);
  }
  return format;
};
