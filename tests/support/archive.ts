import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of files that a test imports. */
export interface Archive {
  readonly folder: string;
  /** Writes a file, folders included. */
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** The path of a file in it. */
  readonly pathOf: (file: string) => string;
  readonly remove: () => void;
}

/** Makes an empty one. */
export const makeArchive = (): Archive => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-archive-'));
  const pathOf = (file: string): string => path.join(folder, file);
  return {
    folder,
    pathOf,
    write: (file, content) => {
      mkdirSync(path.dirname(pathOf(file)), { recursive: true });
      writeFileSync(pathOf(file), content);
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
};

/**
 * An invented report's page: two segments, two quotes, four credits, a tip line.
 * @param number makes its text another one than any other number's; every fourth has the headline of the one before
 */
export const archivedPage = (number: number): string => `${headline(number)}
Posted 2025.03.${String((number % 28) + 1).padStart(2, '0')}. PM 9:00.

[Anchor]
The ferry to Dolsan has not sailed for ${number} days.

Nobody on the island knows why, and the last boat left with the mail on board.
Reporter Min Seo-yun reports.

[Reporter]
The pier is empty, and so is the shop beside it.

[Ok Dal-su / Islander: We were told nothing. We have waited since report ${number}.]

The company says that the engine is being repaired, and that it takes time.

It has said so before.

[Pyo Eun-bi / Company spokesperson: The engine is being repaired. It takes time.]

Islanders have begun to row.

I'm YTN's Min Seo-yun.

Video shooting: Do Ma-eum
Video editing: Tak Ji-ho
Graphics: Na Ha-neul

[Phone] 02-000-000${number % 4}
`;

const headline = (number: number): string =>
  `Why did ferry ${number - (number % 4 === 3 ? 1 : 0)} stop?`;
