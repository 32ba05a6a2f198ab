import { parsedArticle } from '../../domain/article/parsed-article';
import { RENDER_FORMATS, type RenderFormat } from '../../domain/render/render-formats';
import { DEFAULT_RENDER_SETTINGS } from '../../domain/render/render-settings';
import { UsageError } from '../cli-error';
import type { Command } from '../command';
import { readArguments } from '../read-arguments';
import { readArticle } from '../read-article';

const NAMES = RENDER_FORMATS.map(({ name }) => name);

export const renderCommand: Command = {
  name: 'render',
  synopsis: `FILE --format ${NAMES.join('|')} [--time-zone ZONE] [--strict]`,
  summary: 'print a transcript, or an assembled article as JSON, in another form',
  run: async (args) => {
    const { file, values } = readArguments(args, {
      format: { type: 'string' },
      'time-zone': { type: 'string', default: DEFAULT_RENDER_SETTINGS.timeZone },
      strict: { type: 'boolean' },
    });
    const format = formatCalled(values.format);
    const settings = { ...DEFAULT_RENDER_SETTINGS, timeZone: timeZoneCalled(values['time-zone']) };
    const { assembled, stored, diagnostics } = await readArticle(file);
    return {
      output:
        format.renderParsed?.(parsedArticle(stored), settings) ??
        format.render(assembled, settings),
      hasErrors: diagnostics.some(({ severity }) => severity === 'error'),
      strict: values.strict ?? false,
    };
  },
};

const timeZoneCalled = (zone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`no time zone "${zone}"; an IANA name is wanted, such as Asia/Seoul`);
  }
};

const formatCalled = (wanted: string | undefined): RenderFormat => {
  const format = RENDER_FORMATS.find(({ name }) => name === wanted);
  if (!format) {
    const problem = wanted === undefined ? 'a --format is missing' : `no format "${wanted}"`;
    throw new UsageError(`${problem}; there are ${NAMES.join(', ')}`);
  }
  return format;
};
