import type { Core } from '@strapi/strapi';
import { SEVERITIES, type Severity } from '../../domain/diagnostics/diagnostic';
import { importAllOnce, type ImportOutcome } from './import-once';
import { prepareReport, type PreparedReport } from './prepare-report';
import { readTextFile } from './read-text-file';

/** A file of an archive. */
export interface ArchiveFile {
  /** As the report calls it: relative to the archive, with slashes. */
  readonly file: string;
  /** Where it is. */
  readonly path: string;
}

/** What became of a file: a line of the report. */
export interface ImportedFile {
  readonly file: string;
  /** `known`: the same text has a draft already, that of this line. */
  readonly outcome: 'imported' | 'known' | 'failed';
  readonly documentId: string | null;
  readonly slug: string | null;
  /** How many doubts reading it left; null when it was not read. */
  readonly diagnostics: Readonly<Record<Severity, number>> | null;
  /** Why it failed. */
  readonly error: string | null;
}

/** Files that are stored in one transaction: as many as have about so many characters, and no more than this. */
const BATCH_FILES = 64;
const BATCH_CHARACTERS = 2_000_000;

type ReadFile =
  | { readonly kind: 'read'; readonly file: string; readonly report: PreparedReport }
  | { readonly kind: 'refused'; readonly file: string; readonly reason: string };

/**
 * Imports files into drafts, many in one transaction; whatever ends the process, no file is imported twice or by half. A file that
 * cannot be imported does not keep others from it.
 * @returns what became of the files, batch by batch as they are committed, in the order given
 */
export async function* importArchive(
  strapi: Core.Strapi,
  files: Iterable<ArchiveFile>,
): AsyncGenerator<ImportedFile[]> {
  let storing: Promise<ImportedFile[]> | null = null;
  // The next batch is read while the database works on this one.
  for await (const batch of readInBatches(files)) {
    if (storing) {
      yield await storing;
    }
    storing = storeBatch(strapi, batch);
  }
  if (storing) {
    yield await storing;
  }
}

async function* readInBatches(files: Iterable<ArchiveFile>): AsyncGenerator<ReadFile[]> {
  let batch: ReadFile[] = [];
  let characters = 0;
  for (const { file, path } of files) {
    const read = await readTextFile(path);
    if (read.kind === 'text') {
      characters += read.text.length;
      batch.push({ kind: 'read', file, report: prepareReport({ text: read.text }) });
    } else {
      batch.push({ kind: 'refused', file, reason: read.reason });
    }
    if (batch.length >= BATCH_FILES || characters >= BATCH_CHARACTERS) {
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

const storeBatch = async (
  strapi: Core.Strapi,
  batch: readonly ReadFile[],
): Promise<ImportedFile[]> => {
  const reports = batch.flatMap((read) => (read.kind === 'read' ? [read.report] : []));
  const outcomes = await importTogether(strapi, reports);
  return batch.map((read) =>
    read.kind === 'read'
      ? importedFile(read.file, read.report, outcomes.get(read.report))
      : failedFile(read.file, read.reason),
  );
};

/** All in one transaction; when it fails, each in one of its own, so that only what cannot be stored fails. */
const importTogether = async (
  strapi: Core.Strapi,
  reports: readonly PreparedReport[],
): Promise<ReadonlyMap<PreparedReport, ImportOutcome | Error>> => {
  const outcomes = new Map<PreparedReport, ImportOutcome | Error>();
  try {
    const together = await importAllOnce(strapi, reports);
    together.forEach((outcome, index) => {
      const report = reports[index];
      if (report) outcomes.set(report, outcome);
    });
  } catch {
    for (const report of reports) {
      const [outcome] = await importAllOnce(strapi, [report]).catch((error: unknown) => [
        error instanceof Error ? error : new Error(String(error)),
      ]);
      outcomes.set(report, outcome ?? new Error('was not stored'));
    }
  }
  return outcomes;
};

const importedFile = (
  file: string,
  { diagnostics }: PreparedReport,
  outcome: ImportOutcome | Error | undefined,
): ImportedFile => {
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
    ]),
  ) as Record<Severity, number>;
  if (outcome === undefined || outcome instanceof Error) {
    return { ...failedFile(file, outcome?.message ?? 'was not stored'), diagnostics: counts };
  }
  const { kind, draft } = outcome;
  return {
    file,
    outcome: kind === 'stored' ? 'imported' : 'known',
    documentId: draft.documentId,
    slug: draft.slug,
    diagnostics: counts,
    error: null,
  };
};

const failedFile = (file: string, error: string): ImportedFile => ({
  file,
  outcome: 'failed',
  documentId: null,
  slug: null,
  diagnostics: null,
  error,
});
