/** All that a relation is set to, connected with and disconnected from, however it is written. */
export const relationsIn = (value: unknown): unknown[] => {
  if (Array.isArray(value)) {
    return value.flatMap(relationsIn);
  }
  const { id, documentId, set, connect, disconnect } = (value ?? {}) as Record<string, unknown>;
  return id === undefined && documentId === undefined && (set ?? connect ?? disconnect)
    ? [set, connect, disconnect].flatMap(relationsIn)
    : [value];
};
