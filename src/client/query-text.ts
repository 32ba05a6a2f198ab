/** Parameters of a request; those that are undefined are left out. */
export type Query = Readonly<
  Record<string, string | number | boolean | Readonly<Record<string, QueryValue>> | undefined>
>;
type QueryValue = string | number | undefined;

/** `?section=World&pagination[page]=2`, or nothing. */
export const queryText = (query: Query): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'object') {
      for (const [inner, innerValue] of Object.entries(value)) {
        if (innerValue !== undefined) {
          parameters.set(`${name}[${inner}]`, String(innerValue));
        }
      }
    } else if (value !== undefined) {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};
