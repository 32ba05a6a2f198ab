import { parsedArticle } from '../../domain/article/parsed-article';
import { readTranscript } from '../../domain/transcript/read-transcript';
import type { Command } from '../command';
import { printReading } from '../print-reading';
import { readArguments } from '../read-arguments';
import { readInput } from '../read-input';

export const parseCommand: Command = {
  name: 'parse',
  synopsis: 'FILE [--json] [--strict]',
  summary: 'read a transcript: its lines, its doubtful points, and the article in it',
  run: async (args, terminal) => {
    const { file, values } = readArguments(args, {
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
    });
    const reading = readTranscript(await readInput(file));
    const { article, diagnostics, lines } = reading;
    return {
      output: values.json
        ? `${JSON.stringify({ article: parsedArticle(article), diagnostics, lines }, null, 2)}\n`
        : printReading(reading, terminal),
      hasErrors: diagnostics.some(({ severity }) => severity === 'error'),
      strict: values.strict ?? false,
    };
  },
};
