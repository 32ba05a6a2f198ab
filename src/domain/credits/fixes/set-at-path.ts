/**
 * A copy of some JSON with one field set; what is not on the way to it is the same as before.
 * @param path such as `segments[1].items[2].text`; a path that leads to no field changes nothing
 */
export const setAtPath = <Json>(json: Json, path: string, value: unknown): Json =>
  set(json, path.split(/[.[\]]+/u).filter(Boolean), value) as Json;

const set = (json: unknown, [step, ...rest]: readonly string[], value: unknown): unknown => {
  if (step === undefined) {
    return value;
  }
  if (Array.isArray(json)) {
    const items: readonly unknown[] = json;
    return items.map((item, index) => (String(index) === step ? set(item, rest, value) : item));
  }
  return typeof json === 'object' && json !== null && Object.hasOwn(json, step)
    ? { ...json, [step]: set((json as Record<string, unknown>)[step], rest, value) }
    : json;
};
