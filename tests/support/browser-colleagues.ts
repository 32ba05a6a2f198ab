import type { NewsroomPermission } from '../../src/plugins/newsroom/contracts';
import { PERSON } from '../../src/services/uids';
import { ADMINISTRATOR, type PanelUser } from './browser-administrator';

/** What a role may do in the panel: an action of the plugin's, or one of the content manager's with articles. */
type Allowed = NewsroomPermission | `plugin::content-manager.explorer.${'read' | 'update'}`;

interface Answer<Data> {
  readonly data: Data;
}

/** The panel's own interface, as its first administrator uses it. */
export interface PanelInterface {
  /**
   * Adds an invented person to those who may log in.
   * @param role the code of one of the stock roles, or the number of another one
   */
  readonly addColleague: (
    name: { readonly firstname: string; readonly lastname: string },
    role: 'strapi-editor' | 'strapi-author' | number,
  ) => Promise<PanelUser>;
  /** Makes a role that may do only so much. */
  readonly addRole: (name: string, allowed: readonly Allowed[]) => Promise<number>;
  /** Enters somebody whom reports can name. */
  readonly addPerson: (name: string) => Promise<void>;
}

/** Logs in without a browser. */
export const panelToken = async (origin: string, user: PanelUser): Promise<string> => {
  const { email, password } = user;
  const { token } = await send<{ token: string }>(`${origin}/admin/login`, 'POST', null, {
    email,
    password,
  });
  return token;
};

/** Opens the panel's own interface for its first administrator. */
export const panelInterface = async (origin: string): Promise<PanelInterface> => {
  const token = await panelToken(origin, ADMINISTRATOR);
  const ask = <Data>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Data> =>
    send<Data>(`${origin}/admin${path}`, method, token, body);
  const numberOf = async (role: string | number): Promise<number> => {
    const roles = await ask<readonly { id: number; code: string }[]>('GET', '/roles');
    return roles.find(({ id, code }) => id === role || code === role)?.id ?? 0;
  };
  return {
    addColleague: async ({ firstname, lastname }, role) => {
      const email = `${firstname.toLowerCase()}@newsroom.example`;
      const { registrationToken } = await ask<{ registrationToken: string }>('POST', '/users', {
        firstname,
        lastname,
        email,
        roles: [await numberOf(role)],
      });
      const { password } = ADMINISTRATOR;
      await ask('POST', '/register', {
        registrationToken,
        userInfo: { firstname, lastname, password },
      });
      return { firstname, email, password };
    },
    addRole: async (name, allowed) => {
      const { id } = await ask<{ id: number }>('POST', '/roles', { name, description: name });
      await ask('PUT', `/roles/${id}/permissions`, {
        permissions: allowed.map((action) => ({
          action,
          subject: action.startsWith('plugin::content-manager') ? 'api::article.article' : null,
          properties: {},
          conditions: [],
        })),
      });
      return id;
    },
    addPerson: async (name) => {
      const people = `${origin}/content-manager/collection-types/${PERSON}`;
      await send(people, 'POST', token, { name, staff: false });
    },
  };
};

const send = async <Data>(
  url: string,
  method: string,
  token: string | null,
  body?: object,
): Promise<Data> => {
  const answer = await fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) {
    throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  }
  return ((await answer.json()) as Answer<Data>).data;
};
