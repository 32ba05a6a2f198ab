import { z } from 'zod';

/** How the text of a variable is read, and what to tell someone who wrote it otherwise. */
export interface VariableKind<Value> {
  /** Completes "must be …". */
  readonly form: string;
  readonly schema: z.ZodType<Value, string>;
}

const BOOLEANS = { true: true, false: false } as const;

export const yesOrNo: VariableKind<boolean> = {
  form: '`true` or `false`',
  schema: z.enum(['true', 'false']).transform((text) => BOOLEANS[text]),
};

export const wholeNumber = (min: number, max: number): VariableKind<number> => ({
  form: `a whole number from ${min} to ${max}`,
  schema: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max)),
});

export const port: VariableKind<number> = {
  ...wholeNumber(1, 65_535),
  form: 'a port number from 1 to 65535',
};

export const text: VariableKind<string> = { form: 'a text', schema: z.string() };

export const oneOf = <const Choice extends string>(
  ...choices: readonly Choice[]
): VariableKind<Choice> => ({
  form: choices.map((choice) => `\`${choice}\``).join(' or '),
  schema: z
    .string()
    .refine((written): written is Choice => choices.some((choice) => choice === written)),
});

/** A name as PostgreSQL takes it unquoted. */
export const sqlName: VariableKind<string> = {
  form: 'letters, digits and underscores, not starting with a digit',
  schema: z.string().regex(/^[A-Za-z_]\w{0,62}$/),
};

export const hostName: VariableKind<string> = {
  form: 'a host name or address, without a scheme, a port or a path',
  schema: z
    .string()
    .regex(/^[^\s/@]+$/)
    .refine((host) => !host.includes(':') || /^[0-9a-fA-F:.]+$/.test(host)),
};

/** A folder is the place of PostgreSQL's socket. */
export const databaseHost: VariableKind<string> = {
  form: `${hostName.form}; or the absolute folder of a socket`,
  schema: z.union([z.string().regex(/^\/\S*$/), hostName.schema]),
};

const isOrigin = (address: string): boolean => {
  if (!URL.canParse(address)) {
    return false;
  }
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
};

export const origin: VariableKind<string> = {
  form: 'an origin such as `https://newsroom.example`, without a path',
  schema: z
    .string()
    .refine(isOrigin)
    .transform((address) => new URL(address).origin),
};

const splitList = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export const origins: VariableKind<string[]> = {
  form: '`*`, or origins such as `https://www.example` divided by commas',
  schema: z
    .string()
    .transform(splitList)
    .refine((list) => list.length > 0 && list.every((entry) => entry === '*' || isOrigin(entry)))
    .transform((list) => list.map((entry) => (entry === '*' ? entry : new URL(entry).origin))),
};

const isPostgresUrl = (address: string): boolean =>
  URL.canParse(address) &&
  /^postgres(ql)?:$/.test(new URL(address).protocol) &&
  new URL(address).pathname.length > 1;

export const postgresUrl: VariableKind<string> = {
  form: 'an address such as `postgres://user:password@host:5432/database`',
  schema: z.string().refine(isPostgresUrl),
};

/** Any text; whether it is strong enough is judged where it is used (see secret-problems.ts). */
export const secret: VariableKind<string> = { form: 'a random text', schema: z.string() };

export const secrets: VariableKind<string[]> = {
  form: 'random texts divided by commas',
  schema: z
    .string()
    .transform(splitList)
    .refine((list) => list.length > 0),
};
