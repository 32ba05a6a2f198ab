import type { VariableKind } from './variable-kinds';

/** The parts of `.env.example`, in order. */
export const VARIABLE_GROUPS = [
  'Server',
  'Secrets',
  'Database',
  'Newsroom',
  'Delivery',
  'Strapi',
] as const;

export type VariableGroup = (typeof VARIABLE_GROUPS)[number];

/** One environment variable: everything that the validation, `.env.example` and the README say about it. */
export interface Variable<Value> {
  readonly group: VariableGroup;
  readonly kind: VariableKind<Exclude<Value, undefined>>;
  /** Taken, by the same reading, when the variable is unset or empty; `undefined`: there is none. */
  readonly fallback: string | undefined;
  /** Never printed. */
  readonly confidential: boolean;
  /** One or two sentences. */
  readonly explanation: string;
}

interface Words {
  readonly group: VariableGroup;
  readonly explanation: string;
}

/** A variable that always has a value. */
export const withFallback = <Value>(
  kind: VariableKind<Value>,
  fallback: string,
  words: Words,
): Variable<Value> =>
  ({ kind, fallback, confidential: false, ...words }) as unknown as Variable<Value>;

/** A variable that may be missing. */
export const optional = <Value>(
  kind: VariableKind<Value>,
  words: Words,
): Variable<Value | undefined> =>
  ({ kind, fallback: undefined, confidential: false, ...words }) as unknown as Variable<
    Value | undefined
  >;

/** A variable that may be missing and is never printed. */
export const confidential = <Value>(
  kind: VariableKind<Value>,
  words: Words,
): Variable<Value | undefined> => ({ ...optional(kind, words), confidential: true });
