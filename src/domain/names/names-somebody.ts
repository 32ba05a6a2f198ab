/** Whether a printed name is more than marks and spaces. */
export const namesSomebody = (printed: string | null): printed is string =>
  printed !== null && /\p{L}/u.test(printed);
