import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';
import type { BootedStrapi } from './boot-strapi';

/** The header of a request made by somebody. */
export type Caller = Readonly<Record<'Authorization', string>>;

/** Registers the first administrator of an empty installation, as the panel does. */
export const registerAdministrator = async (app: BootedStrapi): Promise<Caller> => {
  const answer = await app.request.post('/admin/register-admin').send({
    firstname: 'Ha',
    lastname: 'Desk',
    email: 'desk@newsroom.example',
    password: `Aa1-${randomBytes(12).toString('hex')}`,
  });
  const { data } = answer.body as { data: { token: string } };
  return { Authorization: `Bearer ${data.token}` };
};

/**
 * Makes an API token.
 * @param permissions the actions of a `custom` token
 */
export const apiToken = async (
  strapi: Core.Strapi,
  type: 'full-access' | 'read-only' | 'custom',
  permissions: readonly string[] = [],
): Promise<Caller> => {
  const service = strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const { accessKey } = await service.create({
    name: `${type} ${randomBytes(4).toString('hex')}`,
    description: '',
    type,
    lifespan: null,
    ...(type === 'custom' && { permissions }),
  });
  return { Authorization: `Bearer ${accessKey}` };
};
