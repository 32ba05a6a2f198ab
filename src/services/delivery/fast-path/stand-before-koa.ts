import type { Core } from '@strapi/strapi';
import type { FastPath } from './fast-path';

/**
 * Lets the server's requests come to the fast path first. Does nothing when the configuration has middlewares before ours: whatever
 * they are for, they get to see every request.
 * @param name of ours in the configuration
 */
export const standBeforeKoa = (strapi: Core.Strapi, name: string, { listener }: FastPath): void => {
  const [first] = strapi.config.get<readonly unknown[]>('middlewares', []);
  if (first !== name) {
    return;
  }
  const { httpServer } = strapi.server;
  const [toKoa] = httpServer.listeners('request') as ((...exchange: unknown[]) => void)[];
  if (!toKoa) {
    return;
  }
  httpServer.removeAllListeners('request');
  httpServer.on('request', (req, res) => {
    listener({ req, res }, () => {
      toKoa.call(httpServer, req, res);
    });
  });
};
