import type { Core } from '@strapi/strapi';
import type { PersonReference } from '../../src/domain/article/stored-article';
import { documentData } from '../../src/services/mapping/document-data';
import { PERSON } from '../../src/services/uids';

/** Two people whom arbitrary articles can be linked to: one name in Latin script, one beyond it. */
export const createPeople = async (strapi: Core.Strapi): Promise<PersonReference[]> => {
  const people: PersonReference[] = [];
  for (const name of ['Min Seo-yun', '옥달수 🎥']) {
    const { documentId } = await strapi
      .documents(PERSON)
      .create({ data: documentData<typeof PERSON>({ name }) });
    people.push({ documentId, name });
  }
  return people;
};
