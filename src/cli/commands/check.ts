import { isPublishable } from '../../domain/credits/is-publishable';
import type { Command } from '../command';
import { printResults } from '../print-results';
import { readArguments } from '../read-arguments';
import { readArticle } from '../read-article';

export const checkCommand: Command = {
  name: 'check',
  synopsis: 'FILE [--json] [--strict]',
  summary: 'judge a transcript, or an assembled article as JSON, under every rule',
  run: async (args, terminal) => {
    const { file, values } = readArguments(args, {
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
    });
    const { stored } = await readArticle(file);
    // Loaded only here: the rules bring libraries along that no other command needs.
    const { checkArticle } = await import('../../domain/credits/check-article');
    const results = checkArticle(stored);
    return {
      output: values.json
        ? `${JSON.stringify({ results }, null, 2)}\n`
        : printResults(results, terminal),
      hasErrors: !isPublishable(results),
      strict: values.strict ?? false,
    };
  },
};
