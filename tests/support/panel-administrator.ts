import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { BootedStrapi } from './boot-strapi';
import type { Headers } from './callers';

/** Which stock role of the panel an administrator has. */
export type PanelRole = 'strapi-super-admin' | 'strapi-editor' | 'strapi-author';

interface Role {
  readonly id: number;
}

interface AdminServices {
  readonly role: { findOne(where: { code: PanelRole }): Promise<Role> };
  readonly user: { create(data: object): Promise<unknown> };
}

/** Registers the first administrator of an empty installation through the panel's own route. */
export const registerAdministrator = async ({ request }: BootedStrapi): Promise<Headers> => {
  const answer = await request
    .post('/admin/register-admin')
    .send({
      firstname: 'Ha-neul',
      lastname: 'Na',
      email: 'first@newsroom.example',
      password: 'Ferry-to-Dolsan-1',
    })
    .expect(200);
  const { data } = answer.body as { data: { token: string } };
  return { Authorization: `Bearer ${data.token}` };
};

/** Makes an administrator (an invented one) with a stock role and logs in; requests of the panel carry the token as `Bearer`. */
export const logInAdministrator = async (
  { strapi, request }: BootedStrapi,
  code: PanelRole,
): Promise<string> => {
  const role = await adminService(strapi, 'role').findOne({ code });
  const email = `${code}-${randomBytes(4).toString('hex')}@newsroom.example`;
  const password = 'Ferry-to-Dolsan-1';
  await adminService(strapi, 'user').create({
    email,
    password,
    firstname: 'Seo-yun',
    lastname: 'Min',
    isActive: true,
    roles: [role.id],
  });
  const answer = await request.post('/admin/login').send({ email, password }).expect(200);
  const { token } = (answer.body as { data: { token?: string } }).data;
  if (token === undefined) {
    throw new Error('Logging in gave no token.');
  }
  return token;
};

const adminService = <Name extends keyof AdminServices>(
  strapi: Core.Strapi,
  name: Name,
): AdminServices[Name] => strapi.service(`admin::${name}`) as unknown as AdminServices[Name];
