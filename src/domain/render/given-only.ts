/** An object of one of the formats before what is not known is left out of it. */
export type Nullable<Shape> = { readonly [Key in keyof Shape]: Shape[Key] | null | undefined };

/** The object without the fields that are not known: null, undefined, or a list of nothing. */
export const givenOnly = <Shape extends object>(fields: Nullable<Shape>): Shape =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Shape;
