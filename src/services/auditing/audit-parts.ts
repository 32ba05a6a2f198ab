import type { Core } from '@strapi/strapi';
import { PART_NAME } from '../publishing/guard-part';
import { PART_OWNER } from '../publishing/part-owner';
import { ARTICLE_PARTS, type ArticlePart } from '../uids';
import type { AuditCode, AuditFinding } from './audit-finding';

const PUBLISHED = { publishedAt: { $notNull: true } } as const;
const DRAFT = { publishedAt: null } as const;

/** Looks through all segments, quotes and credits for rows that belong to nothing or to the wrong version, are double or draftless. */
export const auditParts = async (strapi: Core.Strapi): Promise<AuditFinding[]> => {
  const findings: AuditFinding[] = [];
  for (const uid of ARTICLE_PARTS) {
    findings.push(...(await partFindings(strapi, uid)));
  }
  return findings;
};

const partFindings = async (strapi: Core.Strapi, uid: ArticlePart): Promise<AuditFinding[]> => {
  const [name, owner] = [PART_NAME[uid], PART_OWNER[uid]];
  const about =
    (code: AuditCode, message: string) =>
    (documentId: string): AuditFinding => ({ code, type: name, documentId, message });
  const find = (where: object) => documentIdsOf(strapi, uid, where);

  const drafts = await find(DRAFT);
  const published = await find(PUBLISHED);
  const [drafted, publicOnes] = [new Set(drafts), new Set(published)];
  const loose = { [owner]: { id: null } };
  // The draft of a part that was cut out stays without an owner until its article is published again.
  const looseDrafts = (await find({ ...DRAFT, ...loose })).filter((id) => !publicOnes.has(id));
  return [
    ...looseDrafts.map(about('part-orphaned', `This draft of a ${name} belongs to no ${owner}.`)),
    ...(await find({ ...PUBLISHED, ...loose })).map(
      about('part-orphaned', `This ${name} is published and belongs to no ${owner}.`),
    ),
    ...(await find({ ...PUBLISHED, [owner]: { id: { $notNull: true }, ...DRAFT } })).map(
      about('part-misplaced', `This ${name} is published, in the draft of its ${owner}.`),
    ),
    ...(await find({ ...DRAFT, [owner]: PUBLISHED })).map(
      about('part-misplaced', `This draft of a ${name} is in a published ${owner}.`),
    ),
    ...[...repeated(drafts), ...repeated(published)].map(
      about('part-twice', `This ${name} has several rows where one is expected.`),
    ),
    ...[...publicOnes]
      .filter((id) => !drafted.has(id))
      .map(about('part-draftless', `This ${name} is published and has no draft.`)),
  ];
};

const documentIdsOf = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  where: object,
): Promise<string[]> => {
  const rows = (await strapi.db.query(uid).findMany({ where, select: ['documentId'] })) as {
    documentId: string;
  }[];
  return rows.map(({ documentId }) => documentId);
};

const repeated = (ids: readonly string[]): string[] => {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
};
