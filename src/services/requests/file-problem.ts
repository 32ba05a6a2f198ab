const REASONS: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is no folder',
  EACCES: 'reading it is not permitted',
  ELOOP: 'it is a link to itself',
};

/** Why a file or folder cannot be read, in words, from what Node says. */
export const fileProblem = (error: unknown): string => {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? code;
};
