/** How a name belongs to a person. */
export type PersonNameKind = 'preferred' | 'romanization' | 'alias' | 'former' | 'misspelling';

/** A name of a person, with the language and script it is written in where an editor has said so. */
export interface PersonName {
  readonly value: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly kind: PersonNameKind;
}

interface Named {
  readonly name: string;
  readonly names: readonly PersonName[];
}

/**
 * The names of somebody into whom another one is merged: all of both, each spelling once. What the other one was called first is
 * an alias now, as nobody has two preferred names.
 */
export const mergedNames = (kept: Named, merged: Named): PersonName[] => {
  const known = new Set([kept.name, ...kept.names.map(({ value }) => value)]);
  const brought = [
    ...merged.names,
    { value: merged.name, language: null, script: null, kind: 'alias' as const },
  ];
  const names = [...kept.names];
  for (const name of brought) {
    if (!known.has(name.value)) {
      known.add(name.value);
      names.push(name.kind === 'preferred' ? { ...name, kind: 'alias' } : name);
    }
  }
  return names;
};
