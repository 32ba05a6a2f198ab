import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { TIP_CHANNELS } from '../../domain/article/vocabulary';

const NewsroomFile = z.strictObject({
  name: z.string(),
  url: z.string(),
  timezone: z.string(),
  defaultLanguage: z.string(),
  tipSlogan: z.string(),
  tipLines: z.array(
    z.strictObject({
      name: z.string(),
      channel: z.enum(TIP_CHANNELS),
      label: z.string(),
      value: z.string(),
      url: z.string().optional(),
    }),
  ),
});

const DecisionsFile = z.strictObject({
  accepted: z.array(z.strictObject({ code: z.string(), line: z.int(), suggestion: z.string() })),
  people: z.array(
    z.strictObject({
      name: z.string(),
      staff: z.boolean(),
      affiliation: z.string().optional(),
      title: z.string().optional(),
      names: z.array(
        z.strictObject({
          value: z.string(),
          language: z.string(),
          script: z.string(),
          kind: z.enum(['preferred', 'romanization', 'alias', 'former', 'misspelling']),
        }),
      ),
    }),
  ),
  links: z.array(z.strictObject({ credit: z.string(), person: z.string() })),
});

/** One folder of `database/seeds`: a report's page, the newsroom it belongs to, and what an editor decided on it. */
export interface Seed {
  readonly text: string;
  readonly newsroom: z.output<typeof NewsroomFile>;
  readonly decisions: z.output<typeof DecisionsFile>;
}

/**
 * Reads all seeds, in the order of their names.
 * @throws ZodError when a file is not as it should be
 */
export const readSeeds = (projectRoot: string): Seed[] => {
  const root = path.join(projectRoot, 'database', 'seeds');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      text: readFileSync(path.join(root, name, 'report.txt'), 'utf8'),
      newsroom: NewsroomFile.parse(readJson(root, name, 'newsroom.json')),
      decisions: DecisionsFile.parse(readJson(root, name, 'decisions.json')),
    }));
};

const readJson = (...segments: string[]): unknown =>
  JSON.parse(readFileSync(path.join(...segments), 'utf8')) as unknown;
