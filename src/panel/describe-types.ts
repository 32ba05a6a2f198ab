import type { Core } from '@strapi/strapi';
import { LABEL_TABLES } from './label-tables';
import { COMPONENT_TITLES, TYPE_VIEWS, type TypeView } from './type-views';

/** What Strapi's content manager takes from a schema's `config` for the view of a type that nobody has configured yet. */
interface ViewDefaults {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldDefaults>;
  layouts?: { list: readonly string[]; edit: { name: string; size: number }[][] };
}

interface FieldDefaults {
  edit: { label?: string; editable?: boolean; mainField?: string };
  list: { label?: string };
}

interface DescribedSchema {
  attributes: Record<string, { type: string; target?: string }>;
  config?: unknown;
}

const LIST_SETTINGS = { searchable: true, filterable: true, bulkable: true, pageSize: 20 } as const;

/**
 * Gives every content type and component its English field names and its view. They are defaults: what an administrator sets in
 * "Configure the view" is kept in the database and wins. Must run before the content manager's bootstrap, which stores them.
 */
export const describeTypes = (strapi: Core.Strapi): void => {
  for (const [uid, view] of Object.entries<TypeView>(TYPE_VIEWS)) {
    const schema = strapi.contentType(uid as keyof typeof TYPE_VIEWS) as unknown as DescribedSchema;
    schema.config = typeDefaults(uid, schema, view);
  }
  for (const [uid, mainField] of Object.entries(COMPONENT_TITLES)) {
    const schema = strapi.components[uid as keyof typeof COMPONENT_TITLES] as DescribedSchema;
    schema.config = {
      settings: { ...LIST_SETTINGS, mainField },
      metadatas: fieldDefaults(uid, schema, []),
    } satisfies ViewDefaults;
  }
};

const typeDefaults = (uid: string, schema: DescribedSchema, view: TypeView): ViewDefaults => ({
  settings: {
    ...LIST_SETTINGS,
    mainField: view.title,
    defaultSortBy: view.sort[0],
    defaultSortOrder: view.sort[1],
  },
  metadatas: fieldDefaults(uid, schema, view.readOnly ?? []),
  layouts: {
    list: view.list,
    edit: view.page.map((row) => row.map(([name, size]) => ({ name, size }))),
  },
});

const fieldDefaults = (
  uid: string,
  { attributes }: DescribedSchema,
  readOnly: readonly string[],
): Record<string, FieldDefaults> => {
  const labels = { ...LABEL_TABLES.en.every, ...LABEL_TABLES.en.fields[uid] };
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { target }]) => {
      const label = labels[name];
      const named = label === undefined ? {} : { label };
      return [
        name,
        {
          edit: { ...named, ...titleOf(target), editable: !readOnly.includes(name) },
          list: named,
        },
      ];
    }),
  );
};

/** How entries of a relation's target are shown; left to Strapi for types that are not ours. */
const titleOf = (target: string | undefined): { mainField?: string } => {
  const view = (TYPE_VIEWS as Record<string, TypeView | undefined>)[target ?? ''];
  return view ? { mainField: view.titleInRelations ?? view.title } : {};
};
