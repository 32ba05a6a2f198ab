import type { Core } from '@strapi/strapi';
import { slugFromHeadline } from '../../domain/article/slug-from-headline';
import { PARSER_VERSION } from '../../domain/transcript/parser-version';
import { readWithDecisions } from '../../domain/transcript/read-with-decisions';
import { freeSlug } from '../articles/free-slug';
import { storeArticle } from '../articles/store-article';
import type { AcceptedSuggestion } from './accepted-suggestion';
import { linkPeople, type PersonLink } from './link-people';
import { textHash } from './text-hash';

/** A page to be imported, with what an editor has decided on it. */
export interface ReportToImport {
  readonly text: string;
  readonly accepted?: readonly AcceptedSuggestion[];
  readonly links?: readonly PersonLink[];
}

/**
 * Reads a pasted page and stores it as a draft: the one way in, for the API, the panel, and the seed.
 * @returns the draft's documentId
 */
export const importReport = async (
  strapi: Core.Strapi,
  { text, accepted = [], links = [] }: ReportToImport,
): Promise<string> => {
  const reading = readWithDecisions(
    text,
    accepted.flatMap(({ edits }) => edits),
  );
  const { article } = reading;
  const importedAt = new Date().toISOString();
  const slug = await freeSlug(strapi, slugFromHeadline(article, importedAt.slice(0, 10)));
  const documentId = await storeArticle(
    strapi,
    { ...linkPeople(article, links), slug },
    {
      text,
      sha256: textHash(text),
      importedAt,
      parserVersion: PARSER_VERSION,
      decisions: accepted,
    },
  );
  return documentId;
};
