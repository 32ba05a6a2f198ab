/** A file's name and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

interface ReadFiles {
  /** In the order of their names. */
  readonly files: readonly TextFile[];
  /** The names of those that hold something else than text in Unicode. */
  readonly unreadable: readonly string[];
}

/** Reads files as text. One in another encoding is not guessed at: its letters would become others without anybody noticing. */
export const readFiles = async (chosen: Iterable<File>): Promise<ReadFiles> => {
  const read = await Promise.all(
    [...chosen]
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(async (file) => ({ name: file.name, text: await textOf(file) })),
  );
  return {
    files: read.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }])),
    unreadable: read.flatMap(({ name, text }) => (text === null ? [name] : [])),
  };
};

const textOf = async (file: File): Promise<string | null> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-8, unless a byte order mark says otherwise: some editors call that "Unicode". */
const encodingOf = ([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
