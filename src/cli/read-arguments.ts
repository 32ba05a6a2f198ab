import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './cli-error';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads what follows a command's name: one FILE (or `-`), or one DIR, and options.
 * @throws UsageError that says what is wrong
 */
export const readArguments = <Known extends Options>(
  args: readonly string[],
  options: Known,
  wanted: 'FILE' | 'DIR' = 'FILE',
) => {
  const { values, positionals } = parse(args, options);
  const [file, surplus] = positionals;
  if (file === undefined || file === '') {
    const hint = wanted === 'FILE' ? '; "-" is standard input' : '';
    throw new UsageError(`a ${wanted} is missing${hint}`);
  }
  if (surplus !== undefined) {
    throw new UsageError(`one ${wanted} at a time, and "${surplus}" is a second`);
  }
  return { file, values };
};

/**
 * Reads what follows the name of a command that takes options only.
 * @throws UsageError that says what is wrong
 */
export const readOptions = <Known extends Options>(args: readonly string[], options: Known) => {
  const { values, positionals } = parse(args, options);
  const [surplus] = positionals;
  if (surplus !== undefined) {
    throw new UsageError(`this command takes no FILE, and "${surplus}" is one`);
  }
  return values;
};

const parse = <Known extends Options>(args: readonly string[], options: Known) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's message goes on with advice about `--` that is of no use here.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageError(sentence);
  }
};
