import { schemaAddress, type AnswerName } from './component-schemas';
import type { Answer, AnswerHeader, Operation, RefusalStatus } from './operation';

/** What each error says. */
const REFUSALS: Readonly<Record<RefusalStatus | 401 | 500, string>> = {
  400: 'A parameter or field is not understood or not allowed; `details.errors` names it.',
  401: 'The token or log-in is not valid.',
  403: 'The caller may not do this.',
  404: 'There is no such thing, or not for the public.',
  406: 'None of the accepted media types can be had.',
  409: 'The same text was imported before; `details.draft` says as which draft.',
  410: 'The article was withdrawn.',
  412: 'The draft was changed since. The ETag header is that of the draft as it is now.',
  413: 'The body is too large.',
  415: 'The body is not uncompressed JSON.',
  428: 'The If-Match header is missing.',
  500: 'A fault of the server.',
};

/** Errors that any request may get. */
const ALWAYS = [401, 500] as const;

const HEADER_MEANINGS: Readonly<Record<AnswerHeader, string>> = {
  ETag: 'Strong: other bytes have another one.',
  'Last-Modified': 'When anything of it changed last.',
  'Cache-Control': 'How long caches may keep it.',
  Vary: 'Request headers that the answer depends on.',
  Location: 'The address of what is meant.',
};

/** The answers of an operation by their status. */
export const responsesOf = ({ answers, refusals }: Operation): Readonly<Record<string, object>> =>
  Object.fromEntries<object>([
    ...Object.entries(answers).map(([status, answer]) => [status, responseOf(answer)] as const),
    ...[...refusals, ...ALWAYS].map(
      (status) => [status, { $ref: `#/components/responses/${status}` }] as const,
    ),
  ]);

const responseOf = ({ description, headers = [], content }: Answer) => ({
  description,
  ...(headers.length > 0
    ? {
        headers: Object.fromEntries(
          headers.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
        ),
      }
    : {}),
  ...(content
    ? {
        content: Object.fromEntries(
          Object.entries(content).map(([type, schema]) => [type, { schema: schemaOf(schema) }]),
        ),
      }
    : {}),
});

const schemaOf = (schema: AnswerName | 'text') =>
  schema === 'text' ? { type: 'string' } : { $ref: schemaAddress(schema) };

/** The errors, for `components.responses`. */
export const refusalResponses = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(REFUSALS).map(([status, description]) => [
      status,
      responseOf({
        description,
        content: { 'application/json': status === '409' ? 'ImportedBefore' : 'ErrorAnswer' },
      }),
    ]),
  );

/** The headers of answers, for `components.headers`. */
export const answerHeaders = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(HEADER_MEANINGS).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' } },
    ]),
  );
