import type { BootedStrapi } from './boot-strapi';

/** Those who call the API, by what they show; nobody in particular shows nothing. */
export interface Callers {
  readonly nobody: Headers;
  /** Logged in, with the role that Strapi gives everybody. */
  readonly user: Headers;
  /** Logged in, with a role that has the actions. */
  readonly permittedUser: Headers;
  readonly readOnlyToken: Headers;
  /** A custom token that may do something else. */
  readonly otherToken: Headers;
  /** A custom token that has the actions. */
  readonly permittedToken: Headers;
  readonly fullToken: Headers;
}

export type Headers = Readonly<Record<string, string>>;

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';
const PASSWORD = 'Only-for-tests-1';

/**
 * Makes one caller of every kind.
 * @param actions what the permitted ones may do, such as `api::article.article.check`
 */
export const makeCallers = async (
  app: BootedStrapi,
  actions: readonly string[],
): Promise<Callers> => ({
  nobody: {},
  user: await logIn(app, 'viewer', 'authenticated'),
  permittedUser: await logIn(app, 'editor', await makeRole(app, actions)),
  readOnlyToken: await makeToken(app, 'read-only'),
  otherToken: await makeToken(app, 'custom', ['api::person.person.find']),
  permittedToken: await makeToken(app, 'custom', actions),
  fullToken: await makeToken(app, 'full-access'),
});

/** Makes an API token; `permissions` are the actions of a custom one. */
export const makeToken = async (
  { strapi }: BootedStrapi,
  type: 'read-only' | 'custom' | 'full-access',
  permissions?: readonly string[],
): Promise<Headers> => {
  const tokens = strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ readonly accessKey: string }>;
  };
  const name = `${type} ${permissions?.join(' ') ?? ''}`.trim();
  const token = { name, description: '', type, permissions, lifespan: null, kind: 'content-api' };
  const { accessKey } = await tokens.create(token);
  return { Authorization: `Bearer ${accessKey}` };
};

const makeRole = async ({ strapi }: BootedStrapi, actions: readonly string[]): Promise<string> => {
  const type = 'editor';
  const role = (await strapi.db.query(ROLE).create({ data: { name: 'Editor', type } })) as {
    id: number;
  };
  for (const action of actions) {
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
  return type;
};

const logIn = async (
  { strapi, request }: BootedStrapi,
  username: string,
  roleType: string,
): Promise<Headers> => {
  const role = (await strapi.db.query(ROLE).findOne({ where: { type: roleType } })) as {
    id: number;
  };
  const email = `${username}@newsroom.example`;
  const users: { add(user: object): Promise<unknown> } = strapi
    .plugin('users-permissions')
    .service('user');
  await users.add({
    username,
    email,
    password: PASSWORD,
    role: role.id,
    confirmed: true,
    provider: 'local',
  });
  const answer = await request
    .post('/api/auth/local')
    .send({ identifier: email, password: PASSWORD })
    .expect(200);
  const { jwt } = answer.body as { jwt: string };
  return { Authorization: `Bearer ${jwt}` };
};
