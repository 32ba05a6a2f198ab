import type { z } from 'zod';
import { assembleArticle } from '../domain/article/assemble-article';
import type { AssembledArticle } from '../domain/article/assembled-article';
import { disassembleArticle } from '../domain/article/disassemble-article';
import { slugFromHeadline } from '../domain/article/slug-from-headline';
import type { StoredArticle } from '../domain/article/stored-article';
import type { Diagnostic } from '../domain/diagnostics/diagnostic';
import { readTranscript } from '../domain/transcript/read-transcript';
import { CliError } from './cli-error';
import { calledInput, readInput } from './read-input';

/** An article that the command line was given, in both of its forms. */
export interface GivenArticle {
  readonly assembled: AssembledArticle;
  readonly stored: StoredArticle;
  /** What reading a transcript left in doubt; nothing for an article that came as JSON. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a transcript, or an assembled article as JSON: alone, in REST's envelope `{ "data": … }`, or as `parse` prints it.
 * @throws CliError when it cannot be read, or when a field of the JSON is not as it should be
 */
export const readArticle = async (file: string): Promise<GivenArticle> => {
  const text = await readInput(file);
  if (isJson(file, text)) {
    const { assembled, stored } = await parseArticleJson(file, text);
    return { assembled, stored: withSlug(stored), diagnostics: [] };
  }
  const { article, diagnostics } = readTranscript(text);
  return { assembled: assembleArticle(article), stored: withSlug(article), diagnostics };
};

/** No transcript begins like an object; one may begin like a list: `[Anchor]`. */
const isJson = (file: string, text: string): boolean =>
  file.toLowerCase().endsWith('.json') || /^\s*\{\s*["}]/u.test(text);

/** An article that was never stored has no slug yet: it is judged with the one that storing would give it. */
const withSlug = (article: StoredArticle): StoredArticle =>
  article.documentId === null && article.slug === null
    ? { ...article, slug: slugFromHeadline(article, new Date().toISOString().slice(0, 10)) }
    : article;

const parseArticleJson = async (file: string, text: string) => {
  const json = unwrap(parseJson(file, text));
  const article = await validate(file, json);
  const stored = disassembleArticle(article);
  // What `parse` printed has more than the assembled form: it is assembled anew.
  return { stored, assembled: isParsed(json) ? assembleArticle(stored) : article };
};

/** Loads zod only here: most calls read transcripts, and it would be half of their time. */
const validate = async (file: string, json: unknown): Promise<AssembledArticle> => {
  const parsed = isParsed(json)
    ? (await import('../domain/article/parsed-article-schema')).ParsedArticleSchema.safeParse(json)
    : (await import('../domain/article/assembled-article-schema')).AssembledArticleSchema.safeParse(
        json,
      );
  if (parsed.success) {
    return parsed.data;
  }
  const told = parsed.error.issues.slice(0, MOST_ISSUES).map(sentenceOf);
  const others = parsed.error.issues.length - told.length;
  const more = others > 0 ? `; and ${others} more` : '';
  throw new CliError(`${calledInput(file)} is no assembled article: ${told.join('; ')}${more}`);
};

/** `parse` and the import print each segment's stored form beside its items. */
const isParsed = (json: unknown): boolean => {
  const segments = fieldOf(json, 'segments');
  return Array.isArray(segments) && fieldOf(segments[0], 'body') !== undefined;
};

/** As many as one line can tell. */
const MOST_ISSUES = 3;

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`${calledInput(file)} is not JSON: ${reason.replace(/\s+/gu, ' ')}`);
  }
};

/** The article inside what REST, the import or `parse` answer. */
const unwrap = (json: unknown): unknown => fieldOf(json, 'data', fieldOf(json, 'article', json));

const fieldOf = (json: unknown, name: string, otherwise?: unknown): unknown =>
  typeof json === 'object' && json !== null && name in json
    ? (json as Record<string, unknown>)[name]
    : otherwise;

const sentenceOf = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : `${path}${path && '.'}${String(step)}`,
    '',
  );
  return where === '' ? issue.message : `${where}: ${issue.message}`;
};
