import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readTranscript } from '../../domain/transcript/read-transcript';
import { acceptSuggestion } from '../importing/accepted-suggestion';
import { importReport } from '../importing/import-reports';
import { documentData } from '../mapping/document-data';
import { ARTICLE, NEWSROOM, PERSON, TIP_LINE } from '../uids';
import { readSeeds, type Seed } from './seed-files';

/** Any number; PostgreSQL knows the seeding by it, so that replicas that start together do not all seed. */
const SEEDING_LOCK = 20_241_229;

/**
 * Fills an empty database with the seeds: imported through the same code as any report, decided on as their editor did, and
 * published through the same gate; all or nothing. Does nothing when the newsroom has, or ever had, content.
 */
export const seedNewsroom = async (strapi: Core.Strapi): Promise<void> => {
  if (await hasContent(strapi)) {
    return;
  }
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [SEEDING_LOCK]);
    }
    if (await hasContent(strapi)) {
      return;
    }
    for (const seed of readSeeds(strapi.dirs.app.root)) {
      await plantSeed(strapi, seed);
    }
    await seedingMark(strapi).set({ key: 'seeded', value: true });
  });
};

const seedingMark = (strapi: Core.Strapi) => strapi.store({ type: 'api', name: 'newsroom' });

const hasContent = async (strapi: Core.Strapi): Promise<boolean> => {
  if (await seedingMark(strapi).get({ key: 'seeded' })) {
    return true;
  }
  for (const uid of [ARTICLE, PERSON, TIP_LINE, NEWSROOM]) {
    if ((await strapi.db.query(uid).count()) > 0) {
      return true;
    }
  }
  return false;
};

const plantSeed = async (strapi: Core.Strapi, { text, newsroom, decisions }: Seed) => {
  await createNewsroom(strapi, newsroom);
  const people = new Map<string, string>();
  for (const { names, ...person } of decisions.people) {
    const { documentId } = await strapi.documents(PERSON).create({ data: { ...person, names } });
    people.set(person.name, documentId);
  }
  const { diagnostics } = readTranscript(text);
  const documentId = await importReport(strapi, {
    text,
    accepted: decisions.accepted.map((choice) => acceptSuggestion(diagnostics, choice)),
    links: decisions.links.map(({ credit, person }) => ({
      credit,
      person: { documentId: knownPerson(people, person), name: person },
    })),
  });
  await strapi.documents(ARTICLE).publish({ documentId });
};

const createNewsroom = async (strapi: Core.Strapi, newsroom: Seed['newsroom']): Promise<void> => {
  const tipLines: string[] = [];
  for (const [index, tipLine] of newsroom.tipLines.entries()) {
    const { documentId } = await strapi.documents(TIP_LINE).create({
      data: { ...tipLine, active: true, order: index + 1 },
    });
    tipLines.push(documentId);
  }
  await strapi
    .documents(NEWSROOM)
    .create({ data: documentData<typeof NEWSROOM>({ ...newsroom, tipLines }) });
};

const knownPerson = (people: ReadonlyMap<string, string>, name: string): string => {
  const documentId = people.get(name);
  if (documentId === undefined) {
    throw new Error(`The seed links a credit to "${name}", who is not among its people.`);
  }
  return documentId;
};
