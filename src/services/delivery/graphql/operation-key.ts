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
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
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
        if (text === null && hash === null) {
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

/** @throws when it is not JSON */
const parametersOf = ({ method, text }: RequestText): Parameters => {
  if (method === 'POST') {
    return JSON.parse(text) as Parameters;
  }
  const given = new URLSearchParams(text);
  return {
    query: given.get('query'),
    operationName: given.get('operationName'),
    variables: JSON.parse(given.get('variables') ?? 'null') as unknown,
    extensions: JSON.parse(given.get('extensions') ?? 'null') as Parameters['extensions'],
  };
};

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
