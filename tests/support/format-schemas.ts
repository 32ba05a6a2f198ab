import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** Where the published schemas of other people's formats are; null where this machine has none. */
const SCHEMAS =
  [process.env['NEWSROOM_SCHEMAS'] ?? '', path.resolve(__dirname, '../../../shared/schemas')].find(
    (folder) => folder !== '' && existsSync(folder),
  ) ?? null;

/** `describe` for what is tested against the published schemas; without them it is skipped, and says so. */
export const describeWithSchemas = (name: string, tests: () => void): void => {
  if (SCHEMAS === null) {
    console.warn(
      `Skipped: ${name}. There is no ../shared/schemas, and NEWSROOM_SCHEMAS names no folder.`,
    );
    describe.skip(name, tests);
  } else {
    describe(name, tests);
  }
};

/** What is wrong with a document by the schema of ninjs 3.1; nothing when it is valid. */
export const ninjsProblems = (document: unknown): readonly string[] => {
  ninjs ??= compileNinjs();
  return problemsOf(ninjs, document);
};

let ninjs: ValidateFunction | undefined;

const compileNinjs = (): ValidateFunction => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(
    readSchema('ninjs', 'GeoJSON-schema.json'),
    'https://geojson.org/schema/GeoJSON.json',
  );
  return ajv.compile(readSchema('ninjs', 'ninjs-schema_3.1.json'));
};

/**
 * What is wrong with an ANS story: by the schema of stories, and every element in it by its own, since the story's own looks at no
 * more than their types.
 */
export const ansProblems = (story: unknown): readonly string[] => [
  ...problemsOf(ansSchema('story.json'), story),
  ...elementsOf(story).flatMap((element) =>
    problemsOf(ansSchema(`story_elements/${element.type}.json`), element),
  ),
];

interface AnsElement {
  readonly type: string;
}

const elementsOf = (holder: unknown): readonly AnsElement[] => {
  const { content_elements = [], citation } = holder as {
    readonly content_elements?: readonly AnsElement[];
    readonly citation?: AnsElement;
  };
  return [...content_elements, ...(citation ? [citation] : [])].flatMap((element) => [
    element,
    ...elementsOf(element),
  ]);
};

const ANS_ROOT =
  'https://raw.githubusercontent.com/washingtonpost/ans-schema/master/src/main/resources/schema/ans/0.10.12/';

const ansSchema = (name: string): ValidateFunction => {
  ans ??= loadAns();
  const validate = ans.getSchema(`${ANS_ROOT}${name}`);
  if (!validate) {
    throw new Error(`ANS has no schema ${name}`);
  }
  return validate;
};

let ans: AjvDraft04 | undefined;

const loadAns = (): AjvDraft04 => {
  const ajv = new AjvDraft04({ strict: false, allErrors: true });
  addFormats(ajv);
  const files = readdirSync(path.join(SCHEMAS ?? '', 'ans/0.10.12'), { recursive: true });
  for (const file of files.map(String).filter((name) => name.endsWith('.json'))) {
    ajv.addSchema(readSchema('ans/0.10.12', file));
  }
  return ajv;
};

const readSchema = (...steps: readonly string[]): object =>
  JSON.parse(readFileSync(path.join(SCHEMAS ?? '', ...steps), 'utf8')) as object;

const problemsOf = (validate: ValidateFunction, value: unknown): readonly string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) =>
        [instancePath, message, JSON.stringify(params)].join(' '),
      );
