import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestText } from './request-text';

/** One operation asked for; texts of other spellings that mean the same have the same key. */
export interface AskedOperation {
  /** The SHA-256 that stands for the document, or beside it. */
  readonly hash: string | null;
  /** The document in its one spelling; null when it is too long, or only its hash was sent and is not known here. */
  readonly document: string | null;
  readonly variables: string;
  readonly operationName: string | null;
}

/** What a GraphQL request consists of. */
interface Parameters {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: {
    readonly persistedQuery?: { readonly sha256Hash?: unknown; readonly version?: unknown };
  } | null;
}

/** So many documents are remembered, by their texts, their hashes, and as found right. */
export const MOST_DOCUMENTS = 1000;
const LONGEST_DOCUMENT = 20_000;

/** Reads requests, and remembers documents by their texts and their hashes. */
export interface OperationReader {
  /** Null when it is nothing that was ever answered from memory. */
  readonly read: (request: RequestText) => AskedOperation | null;
  /** Remembers the document that a hash was found to stand for. */
  readonly learn: (hash: string, document: string) => void;
}

/** Knows no documents yet. */
export const createOperationReader = (): OperationReader => {
  const byText = new LRUCache<string, string>({ max: MOST_DOCUMENTS });
  const byHash = new LRUCache<string, string>({ max: MOST_DOCUMENTS });

  const printed = (text: string): string | null => {
    if (text.length > LONGEST_DOCUMENT) {
      return null;
    }
    const document = byText.get(text) ?? print(parse(text, { noLocation: true }));
    byText.set(text, document);
    return document;
  };

  const known = (hash: string | null): string | null => byHash.get(hash ?? '') ?? null;

  return {
    read: (request) => {
      try {
        const { query, variables, operationName, extensions } = parametersOf(request);
        const hash = textOf(extensions?.persistedQuery?.sha256Hash);
        const text = textOf(query);
        const isOfAnother = text !== null && hash !== null && sha256(text) !== hash;
        if ((text === null && hash === null) || isOfAnother || !isKnownVersion(extensions)) {
          return null;
        }
        return {
          hash,
          document: text === null ? known(hash) : printed(text),
          variables: JSON.stringify(sorted(variables ?? {})),
          operationName: textOf(operationName),
        };
      } catch {
        return null;
      }
    },
    learn: (hash, document) => {
      if (document.length <= LONGEST_DOCUMENT) {
        byHash.set(hash, document);
      }
    },
  };
};

/** @throws when it is not JSON, or nothing that Apollo would take */
const parametersOf = ({ method, text }: RequestText): Parameters => {
  const parameters = method === 'POST' ? (JSON.parse(text) as Parameters) : parametersIn(text);
  const { operationName, variables, extensions } = parameters;
  if (
    !isMissing(operationName, (value) => typeof value === 'string') ||
    !isMissing(variables, isRecord) ||
    !isMissing(extensions, isRecord)
  ) {
    throw new TypeError('For Apollo to refuse.');
  }
  return parameters;
};

/** The parameters of a GET. @throws when one is there more than once */
const parametersIn = (text: string): Parameters => {
  const given = new URLSearchParams(text);
  const only = (name: string): string | null => {
    const [value = null, ...others] = given.getAll(name);
    if (others.length > 0) {
      throw new TypeError(`There are several of ${name}.`);
    }
    return value;
  };
  // A text that says null is refused by Apollo, one that is missing is not.
  const json = (name: string): unknown => {
    const value = only(name);
    return value === null ? undefined : (JSON.parse(value) ?? []);
  };
  return {
    query: only('query'),
    operationName: only('operationName'),
    variables: json('variables'),
    extensions: json('extensions') as Parameters['extensions'],
  };
};

const isMissing = (value: unknown, orElse: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || orElse(value);

const isRecord = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Apollo knows one version of persisted queries. */
const isKnownVersion = (extensions: Parameters['extensions']): boolean =>
  !extensions?.persistedQuery || extensions.persistedQuery.version === 1;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The same value with the keys of its objects in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, child]) => [name, sorted(child)]),
      )
    : value;
};
