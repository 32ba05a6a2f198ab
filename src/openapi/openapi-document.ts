import { componentSchemas, schemaAddress } from './component-schemas';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import { conditionParameters, parametersOf } from './parameters';
import { answerHeaders, refusalResponses, responsesOf } from './responses';

/** A description of the API; see https://spec.openapis.org/oas/v3.1.1. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/**
 * Describes all of the project's own routes, from the schemas by which they read and answer.
 * @param version of the project
 */
export const openApiDocument = (version: string): OpenApiDocument => ({
  openapi: '3.1.1',
  ...informationOf(version),
  paths: pathsOf(OPERATIONS),
  components: {
    schemas: componentSchemas(),
    responses: refusalResponses(),
    parameters: conditionParameters(),
    headers: answerHeaders(),
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description: 'An API token, or the token of a log-in (POST /api/auth/local).',
      },
    },
  },
});

const informationOf = (version: string) => ({
  info: {
    title: 'Broadcast newsroom',
    version,
    description:
      'Broadcast reports, assembled and checked. Answers may get more fields; none is renamed, dropped or changes its meaning.',
  },
  servers: [{ url: '/api' }],
});

const pathsOf = (operations: readonly Operation[]) => {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describe(operation),
    };
  }
  return paths;
};

const describe = (operation: Operation) => ({
  operationId: operation.operationId,
  tags: [operation.tag],
  summary: operation.summary,
  ...(operation.description ? { description: operation.description } : {}),
  // The empty one: nothing has to be shown, but may be.
  security: operation.access === 'public' ? [{}, { bearer: [] }] : [{ bearer: [] }],
  parameters: parametersOf(operation),
  ...(operation.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: schemaAddress(operation.body) } } },
        },
      }
    : {}),
  responses: responsesOf(operation),
});
