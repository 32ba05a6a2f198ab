/** What is dragged over the script, and where it belongs. */
export type DragData =
  { readonly kind: 'segment' } | { readonly kind: 'block'; readonly segment: string };
