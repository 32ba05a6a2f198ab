import type { Core } from '@strapi/strapi';
import type { PersonReference } from '../../domain/article/stored-article';
import { compareToPerson, type NamedPerson } from '../../domain/names/compare-to-person';
import type { Attention } from '../../plugins/newsroom/contracts';
import { ARTICLE, PERSON } from '../uids';
import { reportLine } from './report-line';

/** So many drafts, those last worked on, are looked at. */
const LOOKED_AT = 30;

const SHOWN = 6;

/** People are compared pair by pair: so many, those changed last. */
const COMPARED = 300;

const DAY = 24 * 60 * 60 * 1000;

/**
 * What an editor should look at first: recent drafts that fail the check, embargoes that end within a day, people who are probably
 * entered twice.
 * @param inReach which articles the asker may see: a condition on `where`
 */
export const needsAttention = async (strapi: Core.Strapi, inReach: object): Promise<Attention> => {
  const rows = (await strapi.db.query(ARTICLE).findMany({
    where: { $and: [{ publishedAt: null }, inReach] },
    select: ['documentId'],
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    limit: LOOKED_AT,
  })) as { readonly documentId: string }[];
  const reports: Attention['reports'][number][] = [];
  for (const { documentId } of rows) {
    const line = await reportLine(strapi, documentId);
    if (line && endsSoon(line.embargoUntil)) {
      reports.push({ ...line, reason: 'embargo-ends' });
    } else if (line && line.errors > 0) {
      reports.push({ ...line, reason: 'fails-check' });
    }
  }
  return { reports: reports.slice(0, SHOWN), duplicates: await findDuplicates(strapi) };
};

const endsSoon = (embargoUntil: string | null): boolean => {
  const left = embargoUntil === null ? -1 : new Date(embargoUntil).getTime() - Date.now();
  return left > 0 && left <= DAY;
};

interface PersonRow extends NamedPerson {
  readonly documentId: string;
}

const findDuplicates = async (
  strapi: Core.Strapi,
): Promise<(readonly [PersonReference, PersonReference])[]> => {
  const people = (await strapi.db.query(PERSON).findMany({
    populate: { names: true },
    orderBy: { updatedAt: 'desc' },
    limit: COMPARED,
  })) as PersonRow[];
  return people
    .flatMap((person, index) =>
      people
        .slice(index + 1)
        .filter((other) => compareToPerson(other.name, person) !== 'different')
        .map((other) => [reference(person), reference(other)] as const),
    )
    .slice(0, SHOWN);
};

const reference = ({ documentId, name }: PersonRow): PersonReference => ({ documentId, name });
