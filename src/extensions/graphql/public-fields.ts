import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Our root fields, and the action that each of them needs. */
export const PUBLIC_FIELDS: Readonly<Record<string, string>> = {
  assembledArticle: 'api::article.article.assembled',
  assembledArticles: 'api::article.article.assembledList',
};

/** A validated operation with the fragments of its document. */
export interface Operation {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
}

/** The fields that an operation asks for at the root, in fragments too. */
export const rootFieldsOf = ({ operation, document }: Operation): FieldNode[] => {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition.selectionSet] as const]
        : [],
    ),
  );
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return [selection];
        case Kind.INLINE_FRAGMENT:
          return fieldsOf(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          return fragment ? fieldsOf(fragment) : [];
        }
      }
    });
  return fieldsOf(operation.selectionSet);
};

/** The actions that a query needs whose root fields are ours alone; null for every other operation. */
export const publicActionsOf = (operation: Operation): string[] | null => {
  const actions = rootFieldsOf(operation).map(({ name }) => PUBLIC_FIELDS[name.value]);
  const known = actions.filter((action) => action !== undefined);
  return operation.operation.operation === OperationTypeNode.QUERY &&
    known.length === actions.length
    ? [...new Set(known)]
    : null;
};
