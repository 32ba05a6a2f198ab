import type { Command } from '../command';
import { printAudit } from '../print-audit';
import { readOptions } from '../read-arguments';

export const auditCommand: Command = {
  name: 'audit',
  synopsis: '[--json]',
  summary: 'look through the newsroom’s database for what is published and should not be',
  run: async (args, terminal) => {
    const { json } = readOptions(args, { json: { type: 'boolean' } });
    const { withStrapi } = await import('../with-strapi');
    const { auditNewsroom } = await import('../../services/auditing/audit-newsroom');
    const report = await withStrapi((strapi) => auditNewsroom(strapi));
    return {
      output: json ? `${JSON.stringify(report, null, 2)}\n` : printAudit(report, terminal),
      hasErrors: report.findings.length > 0,
      strict: true,
    };
  },
};
