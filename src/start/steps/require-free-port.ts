import { createServer } from 'node:net';
import { readEnvironment } from '../../environment/read-environment';
import { StartProblem } from '../start-problem';

/**
 * Tries whether the server will be able to listen.
 * @throws StartProblem when the port is taken, forbidden, or HOST is no address of this machine
 */
export const requireFreePort = async (): Promise<void> => {
  const { HOST: host, PORT: port } = readEnvironment(process.env);
  const code = await tryToListen(host, port);
  if (code !== undefined) {
    throw new StartProblem([sentence(code, host, port)]);
  }
};

const tryToListen = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(undefined);
      });
    });
  });

const sentence = (code: string, host: string, port: number): string => {
  const sentences: Record<string, string> = {
    EADDRINUSE: `port ${port} is taken. Stop what listens there, or set PORT to another one.`,
    EACCES: `listening on port ${port} is not allowed. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine.`,
    ENOTFOUND: `HOST ${host} is not known.`,
  };
  return sentences[code] ?? `cannot listen on ${host}:${port} (${code}).`;
};
