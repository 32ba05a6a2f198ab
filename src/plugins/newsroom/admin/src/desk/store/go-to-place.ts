/** Brings a part or field of the script into view and the cursor into it. */
export const goToPlace = (place: string): void => {
  const name = CSS.escape(place);
  const found =
    document.querySelector<HTMLElement>(`[data-part="${name}"]`) ??
    document.querySelector<HTMLElement>(`[data-place="${name}"]`);
  if (!found) {
    return;
  }
  found.scrollIntoView({ block: 'center' });
  const field = found.matches('input, textarea')
    ? found
    : found.querySelector<HTMLElement>('input, textarea, [role="combobox"], button');
  field?.focus({ preventScroll: true });
};

/** The places of the script that the check speaks of, in the order in which they stand on the page. */
export const placesWithFindings = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-findings]')].flatMap(
    ({ dataset }) => dataset['findings'] ?? [],
  );
