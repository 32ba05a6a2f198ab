import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

interface RequestState {
  readonly user?: { readonly email?: string; readonly username?: string };
  readonly auth?: { readonly credentials?: { readonly name?: string } };
}

const actors = new AsyncLocalStorage<string>();

/** Runs `work` in a name of its own, for what is done without a request, such as `schedule`. */
export const actingAs = <Result>(actor: string, work: () => Promise<Result>): Promise<Result> =>
  actors.run(actor, work);

/**
 * Who does what is being done, for the record: the administrator's or user's address, the API token's name, a name given with
 * `actingAs`, or null when nobody is known (seeding, a command).
 */
export const currentActor = (strapi: Core.Strapi): string | null =>
  actors.getStore() ?? requester(strapi.requestContext.get()?.state);

const requester = (state: RequestState | undefined): string | null => {
  const token = state?.auth?.credentials?.name;
  return state?.user?.email ?? state?.user?.username ?? (token ? `token: ${token}` : null);
};
