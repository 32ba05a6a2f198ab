import type { z } from 'zod';
import type { AnswerName, BodyName } from './component-schemas';

/** One request that the project answers, as data: what openapi-document.ts writes down, in OpenAPI's own words. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put';
  /** Below `/api`; parameters in braces. */
  readonly path: string;
  /** The name that clients give the call. */
  readonly operationId: string;
  readonly tag: 'articles' | 'drafts' | 'editions' | 'people' | 'feeds' | 'description';
  readonly summary: string;
  readonly description?: string;
  /** `public`: everybody, unless an administrator has taken it away; `permission`: who was given it. */
  readonly access: 'public' | 'permission';
  /** The schema that the request's query is read by. */
  readonly query?: z.ZodType;
  /** Conditional headers that are heeded. */
  readonly conditions?: readonly Condition[];
  readonly body?: BodyName;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Statuses of errors beside those that every request may get. */
  readonly refusals: readonly RefusalStatus[];
}

export type Condition = 'If-None-Match' | 'If-Modified-Since' | 'If-Match';

/** What comes with a status that is no error. */
export interface Answer {
  readonly description: string;
  readonly headers?: readonly AnswerHeader[];
  /** By media type: the schema of JSON, or text of any other form. */
  readonly content?: Readonly<Record<string, AnswerName | 'text'>>;
}

export type AnswerHeader = 'ETag' | 'Last-Modified' | 'Cache-Control' | 'Vary' | 'Location';

export type RefusalStatus = 400 | 403 | 404 | 406 | 409 | 410 | 412 | 413 | 415 | 428;

/** The headers of everything that caches may keep. */
export const PUBLIC_HEADERS = ['ETag', 'Last-Modified', 'Cache-Control'] as const;

/** The conditions that everything public heeds. */
export const READING_CONDITIONS = ['If-None-Match', 'If-Modified-Since'] as const;

export const NOT_MODIFIED: Answer = {
  description: 'The caller has it already.',
  headers: PUBLIC_HEADERS,
};

/** JSON of one schema. */
export const jsonOf = (schema: AnswerName) => ({ 'application/json': schema });
