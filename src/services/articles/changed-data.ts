import { isDeepStrictEqual } from 'node:util';

/** What is written of a row: its fields as the document service takes them. */
export type RowData = Readonly<Record<string, unknown>>;

/** The fields that differ; all of them where there was nothing before. */
export const changedData = (before: RowData | null, after: RowData): RowData =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => before === null || !isDeepStrictEqual(before[name], value),
    ),
  );

/** Tells whether there is anything to write. */
export const isEmpty = (data: RowData): boolean => Object.keys(data).length === 0;
