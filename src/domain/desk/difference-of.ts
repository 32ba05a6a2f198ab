/** From where to where a text is another than it was; nothing of it where it has only lost words. */
export const differenceOf = (
  before: string,
  after: string,
): { readonly start: number; readonly end: number } => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) {
    start += 1;
  }
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) {
    same += 1;
  }
  return { start, end: after.length - same };
};
