import type { RebuildReport } from '../services/publishing/rebuild-editions';
import type { Terminal } from './terminal';
import { visibleText } from './visible-text';

/** What was computed otherwise, for people: a line for each edition. */
export const printRebuild = ({ editions, rebuilt }: RebuildReport, { paint }: Terminal): string => {
  const rows = rebuilt.map(({ documentId, number, changes }) =>
    changes === null
      ? `${documentId} edition ${number}: ${paint('red', 'left as it is: it would not say what was published')}`
      : `${documentId} edition ${number}: ${changes.map(printChange).join(', ')}`,
  );
  const changed = rebuilt.filter(({ changes }) => changes !== null).length;
  const conclusion =
    changed === 0
      ? `Nothing changed: ${editions} editions are as they are computed today.`
      : `${changed} of ${editions} editions changed.`;
  return [...rows, ...(rows.length > 0 ? [''] : []), conclusion, ''].join('\n');
};

interface Change {
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

const printChange = ({ field, before, after }: Change): string =>
  `${field} ${printValue(before)} -> ${printValue(after)}`;

const printValue = (value: string | number | null): string => visibleText(JSON.stringify(value));
