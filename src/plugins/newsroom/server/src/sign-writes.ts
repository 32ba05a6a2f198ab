import type { Core, Modules } from '@strapi/strapi';
import { signingAdministrator } from '../../../../services/access/signing-administrator';

/** The fields that tell who did it, by what was done. */
const SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  create: ['createdBy', 'updatedBy'],
  update: ['updatedBy'],
};

/**
 * Signs what an administrator creates or changes through our own routes, as Strapi signs what its own forms do: roles that may open
 * only what is theirs could not open their own imports otherwise.
 */
export const signWrites =
  (strapi: Core.Strapi) =>
  (
    { action, params }: Modules.Documents.Middleware.Context,
    next: () => Promise<unknown>,
  ): Promise<unknown> => {
    const { data } = params as { data?: Record<string, unknown> };
    const administrator = signingAdministrator(strapi);
    if (data && administrator !== null) {
      for (const field of SIGNATURES[action] ?? []) {
        data[field] ??= administrator;
      }
    }
    return next();
  };
