import type { Core } from '@strapi/strapi';

interface Administrator {
  readonly email: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly username: string | null;
}

/**
 * Looks up who is meant by what the record keeps of who did something.
 * @param actors what the record keeps, of everything that is going to be shown
 * @returns gives the administrator's name, as colleagues know it; anything else, and the address of somebody who is no administrator
 * any more, as it stands
 */
export const loadActorNames = async <Actor extends string | null>(
  strapi: Core.Strapi,
  actors: readonly Actor[],
): Promise<(actor: Actor) => string | Actor> => {
  const addresses = [...new Set(actors)].filter((actor) => actor?.includes('@') === true);
  if (addresses.length === 0) {
    return (actor) => actor;
  }
  const administrators = (await strapi.db.query('admin::user').findMany({
    where: { email: { $in: addresses } },
    select: ['email', 'firstname', 'lastname', 'username'],
  })) as Administrator[];
  const names = new Map(administrators.map((one) => [one.email, nameOf(one)]));
  return (actor) => (actor !== null && names.get(actor)) || actor;
};

/** What the record keeps of one doer, as it is shown. */
export const actorName = async (
  strapi: Core.Strapi,
  actor: string | null,
): Promise<string | null> => (await loadActorNames(strapi, [actor]))(actor);

const nameOf = ({ firstname, lastname, username }: Administrator): string =>
  [firstname, lastname]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ') ||
  (username?.trim() ?? '');
