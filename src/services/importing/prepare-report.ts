import { slugFromHeadline } from '../../domain/article/slug-from-headline';
import type { StoredArticle } from '../../domain/article/stored-article';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic';
import { PARSER_VERSION } from '../../domain/transcript/parser-version';
import { readWithDecisions } from '../../domain/transcript/read-with-decisions';
import type { ArticleSource } from '../mapping/draft-rows';
import type { AcceptedSuggestion } from './accepted-suggestion';
import { linkPeople, type PersonLink } from './link-people';
import { textHash } from './text-hash';

/** A page to be imported, with what an editor has decided on it. */
export interface ReportToImport {
  readonly text: string;
  readonly accepted?: readonly AcceptedSuggestion[];
  readonly links?: readonly PersonLink[];
}

/** A page that was read and waits to be stored. */
export interface PreparedReport {
  /** Without a slug, which depends on the other articles. */
  readonly article: StoredArticle;
  readonly source: ArticleSource;
  /** What its slug is made from. */
  readonly wantedSlug: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a pasted page for importing: all that can be done without the database. */
export const prepareReport = ({
  text,
  accepted = [],
  links = [],
}: ReportToImport): PreparedReport => {
  const { article, diagnostics } = readWithDecisions(
    text,
    accepted.flatMap(({ edits }) => edits),
  );
  const importedAt = new Date().toISOString();
  return {
    article: linkPeople(article, links),
    source: {
      text,
      sha256: textHash(text),
      importedAt,
      parserVersion: PARSER_VERSION,
      decisions: accepted,
    },
    wantedSlug: slugFromHeadline(article, importedAt.slice(0, 10)),
    diagnostics,
  };
};
