/** What is to be said besides a name that is shown already: not what is absent, and not the same word again. */
export const besides = (shown: string, ...more: readonly (string | null)[]): string =>
  more.filter((text) => text && text.toLowerCase() !== shown.toLowerCase()).join(' · ');
