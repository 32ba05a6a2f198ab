type Fields = Record<string, unknown>;

/**
 * A copy of some JSON with fields set.
 * @param changes new values by field path, such as `segments[1].quotes[0].status`
 * @throws Error for a path whose parent is not there
 */
export const changeJson = (json: unknown, changes: Readonly<Record<string, unknown>>): unknown => {
  const copy: unknown = structuredClone(json);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/u).filter((step) => step !== '');
    const parent = steps.slice(0, -1).reduce<unknown>((at, step) => fieldsOf(at, path)[step], copy);
    fieldsOf(parent, path)[steps.at(-1) ?? ''] = value;
  }
  return copy;
};

const fieldsOf = (value: unknown, path: string): Fields => {
  if (typeof value !== 'object' || value === null) {
    throw new Error(`There is nothing to change at ${path}.`);
  }
  return value as Fields;
};
