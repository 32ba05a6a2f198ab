import type { RebuildReport } from '../../services/publishing/rebuild-editions';
import type { Command } from '../command';
import { printRebuild } from '../print-rebuild';
import { readOptions } from '../read-arguments';

export const rebuildCommand: Command = {
  name: 'rebuild',
  synopsis: '[--json] [--strict]',
  summary:
    'after an upgrade: write what is derived from published articles anew, and say what changed',
  run: async (args, terminal) => {
    const { json, strict } = readOptions(args, {
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
    });
    const { withStrapi } = await import('../with-strapi');
    const { showingProgress } = await import('../show-progress');
    const report = await withStrapi((strapi) =>
      showingProgress('editions', (onProgress) => {
        // The service runs inside the Strapi that keeps editions from being written: a copy of it here could not.
        const { rebuild } = strapi.service('api::edition.edition') as unknown as EditionService;
        return rebuild(onProgress);
      }),
    );
    return {
      output: json ? `${JSON.stringify(report, null, 2)}\n` : printRebuild(report, terminal),
      hasErrors: report.rebuilt.some(({ changes }) => changes === null),
      strict: strict ?? false,
    };
  },
};

interface EditionService {
  readonly rebuild: (onProgress: (done: number, total: number) => void) => Promise<RebuildReport>;
}
