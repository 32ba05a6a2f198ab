/** The little of a page's layout, as the content manager has it, that is changed here. */
interface Field {
  readonly attribute: { readonly maxLength?: number };
}
type Rows = readonly (readonly Field[])[];
interface EditLayout {
  readonly layout: readonly Rows[];
  readonly components: Readonly<Record<string, { readonly layout: Rows }>>;
}

/** Longer than anybody writes by hand: such a limit protects the server and helps no editor. */
const TECHNICAL = 10_000;

/**
 * Takes hints such as "max. 1000000 characters" off the content manager's pages, by its hook for changing a page's layout.
 * What may be saved is judged by the schema, which stays as it is.
 */
export const hideTechnicalLimits = <Page extends { readonly layout: EditLayout }>(
  page: Page,
): Page => ({
  ...page,
  layout: {
    ...page.layout,
    layout: page.layout.layout.map(withoutLimits),
    components: Object.fromEntries(
      Object.entries(page.layout.components).map(([uid, component]) => [
        uid,
        { ...component, layout: withoutLimits(component.layout) },
      ]),
    ),
  },
});

const withoutLimits = (rows: Rows): Rows => rows.map((row) => row.map(withoutLimit));

const withoutLimit = (field: Field): Field => {
  const { maxLength, ...attribute } = field.attribute;
  return maxLength !== undefined && maxLength > TECHNICAL ? { ...field, attribute } : field;
};
