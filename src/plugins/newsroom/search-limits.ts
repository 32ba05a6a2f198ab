/** So many UTF-16 units of a word are looked for, in the list of reports and among people; the panel sends no more. */
export const LONGEST_SEARCH = 200;

/** No list of reports has a later page. */
export const LAST_PAGE = 100_000;
