import type { AuditReport } from '../services/auditing/audit-newsroom';
import type { Terminal } from './terminal';
import { visibleText } from './visible-text';

/** An audit for people: a line for everything found, and what was looked at. */
export const printAudit = (
  { articles, published, editions, findings }: AuditReport,
  { paint }: Terminal,
): string => {
  const rows = findings.map(
    ({ code, type, documentId, message }) =>
      `${paint('red', code)} ${type} ${documentId}: ${visibleText(message)}`,
  );
  const looked = `${articles} articles, ${published} of them published, and ${editions} editions`;
  const conclusion =
    findings.length === 0
      ? paint('green', `Everything is in order: ${looked}.`)
      : paint('red', `${findings.length} found in ${looked}.`);
  return [...rows, ...(rows.length > 0 ? [''] : []), conclusion, ''].join('\n');
};
