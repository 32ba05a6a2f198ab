import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openApiDocument } from '../../../src/openapi/openapi-document';
import { OPERATIONS } from '../../../src/openapi/operations';

const document = JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
};
type Json = Readonly<Record<string, unknown>>;

/** The package is an ES module; of it only the published schema is needed. */
const SCHEMA = path.resolve(
  __dirname,
  '../../../node_modules/@seriousme/openapi-schema-validator/schemas/v3.1/schema.json',
);

const everyRef = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === '$ref' ? [String(inner)] : everyRef(inner),
      );

const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document);

const parametersOf = (template: string, method: string) =>
  (document.paths[template]?.[method]?.['parameters'] ?? []) as readonly (Json & {
    readonly schema: Json;
  })[];

describe('the description of the API', () => {
  it('is valid by the JSON schema of OpenAPI 3.1', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addFormat('media-range', true);
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
    validate(document);
    expect(validate.errors).toBeNull();
    expect(validate({ ...document, paths: { articles: {} } })).toBe(false);
  });

  it('has only references to what is in it, and schemas that are JSON Schema', () => {
    const refs = everyRef(document);
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((ref) => at(ref) === undefined)).toEqual([]);
    const ajv = new Ajv2020({ strict: false });
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect([name, ajv.validateSchema(schema)]).toEqual([name, true]);
    }
  });

  it('has everything that is described in use', () => {
    const used = new Set(everyRef(document));
    const unused = Object.entries(document.components)
      .flatMap(([kind, named]) => Object.keys(named).map((name) => `#/components/${kind}/${name}`))
      .filter((address) => !used.has(address) && !address.includes('/securitySchemes/'));
    expect(unused).toEqual([]);
  });

  it('names every operation once, with the version of the project', () => {
    const names = OPERATIONS.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(document.info.version).toBe('1.2.3');
  });

  it('lets answers grow and takes bodies strictly', () => {
    expect(document.components.schemas['AssembledArticle']).not.toHaveProperty(
      'additionalProperties',
    );
    expect(document.components.schemas['AssembledArticle']?.['required']).toContain('documentId');
    expect(document.components.schemas['SentArticle']).toMatchObject({
      additionalProperties: false,
    });
    expect(document.components.schemas['SentArticle']?.['required']).not.toContain('byline');
  });

  it('has the parameters of the schemas that read them', () => {
    const list = parametersOf('/articles/assembled', 'get');
    expect(list.find(({ name }) => name === 'pagination')).toMatchObject({
      in: 'query',
      required: false,
      style: 'deepObject',
      schema: { properties: { page: {}, pageSize: {}, after: {} } },
    });
    expect(list.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['section', 'language', 'person', 'q', 'from', 'to', 'sort']),
    );
    const [name] = parametersOf('/feeds/{name}', 'get');
    expect(name).toMatchObject({ in: 'path', required: true });
    expect(name?.schema['enum']).toContain('news-sitemap.xml');
  });
});
