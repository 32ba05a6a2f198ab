import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

/** A description of an API, as it was served. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** An answer that came. */
export interface SeenAnswer {
  readonly method: string;
  /** Below `/api`, without a query. */
  readonly path: string;
  readonly status: number;
  /** Without parameters; empty when there was no body. */
  readonly mediaType: string;
  readonly text: string;
}

/** Judges answers by what a description says of them. */
export interface DescribedAnswers {
  /** What is wrong with an answer, or undescribed; nothing when it is as described. */
  readonly problems: (answer: SeenAnswer) => readonly string[];
  /** The answers that were judged, as `operationId status`. */
  readonly seen: ReadonlySet<string>;
}

/** Answers may get more fields, so a description is open; here a field that it does not name is a fault. */
export const describedAnswers = (description: Description): DescribedAnswers => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(closed(description) as Json, 'api');
  const seen = new Set<string>();
  const problems = (answer: SeenAnswer): readonly string[] => {
    const operation = operationOf(description, answer);
    if (!operation) {
      return [`${answer.method} ${answer.path} is not described`];
    }
    const response = resolved(description, responsesOf(operation)[answer.status]);
    if (!response) {
      return [`${String(operation['operationId'])} ${answer.status} is not described`];
    }
    seen.add(`${String(operation['operationId'])} ${answer.status}`);
    return bodyProblems(ajv, response, answer);
  };
  return { problems, seen };
};

/** Every answer that an operation may give, as `operationId status`. */
export const describedStatuses = ({ paths }: Description): readonly string[] =>
  Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap((operation) =>
      Object.keys(responsesOf(operation)).map(
        (status) => `${String(operation['operationId'])} ${status}`,
      ),
    );

const responsesOf = (operation: Json) =>
  operation['responses'] as Readonly<Record<string, Json | undefined>>;

const operationOf = ({ paths }: Description, { method, path }: SeenAnswer): Json | undefined => {
  const [, methods] =
    Object.entries(paths)
      .filter(([template]) => patternOf(template).test(path))
      // The one with fewer parameters is meant.
      .toSorted(([a], [b]) => a.split('{').length - b.split('{').length)[0] ?? [];
  return methods?.[method.toLowerCase()];
};

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u');

const resolved = (description: Description, value: Json | undefined): Json | undefined => {
  const [, kind = '', name = ''] = /^#\/components\/(\w+)\/([\w-]+)$/u.exec(refOf(value)) ?? [];
  return kind === '' ? value : description.components[kind]?.[name];
};

const refOf = (value: Json | undefined): string =>
  typeof value?.['$ref'] === 'string' ? value['$ref'] : '';

const bodyProblems = (
  ajv: Ajv2020,
  { content = {} }: { readonly content?: Readonly<Record<string, { readonly schema: Json }>> },
  { mediaType, text }: SeenAnswer,
): readonly string[] => {
  if (text === '') {
    return [];
  }
  const { schema } = content[mediaType] ?? {};
  if (!schema) {
    return [`${mediaType} is not described`];
  }
  if (schema['type'] === 'string') {
    return [];
  }
  const validate = ajv.getSchema(`api${refOf(schema)}`) as ValidateFunction;
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) =>
        [instancePath, message, JSON.stringify(params)].join(' '),
      );
};

const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(closed);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  return inner['type'] === 'object' && 'properties' in inner
    ? { additionalProperties: false, ...inner }
    : inner;
};
