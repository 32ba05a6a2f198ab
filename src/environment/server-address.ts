import type { Environment } from './read-environment';

const LOCAL_HOSTS = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'];

/** The origin under which this server is reached: PUBLIC_URL, otherwise plain http on its own port. */
export const serverAddress = (
  environment: Pick<Environment, 'PUBLIC_URL' | 'HOST' | 'PORT'>,
): string => {
  if (environment.PUBLIC_URL !== undefined) {
    return environment.PUBLIC_URL;
  }
  const { HOST: host, PORT: port } = environment;
  const name = LOCAL_HOSTS.includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};
