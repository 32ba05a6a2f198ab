import type { Core } from '@strapi/strapi';
import type { DatabaseReader } from './database/database-reader';
import { openReader } from './database/open-reader';
import { createEditionReader, type EditionReader } from './editions/read-edition';
import type { Answer } from './http/answer';
import type { GraphqlAnswer } from './graphql/graphql-answer';
import type { CachingPolicy } from './http/reply';
import { createAnswerMemory, type AnswerMemory } from './memory/answer-memory';
import { createChangeClock, createFreshness, type ChangeClock } from './memory/change-clock';
import { createListReader, type ListReader } from './lists/list-reader';
import { createPublicActions, type PublicActions } from './public-actions';
import { createPublicStates, type PublicStates } from './state/public-state';

/** What is ours to configure of delivery. */
export interface DeliverySettings extends CachingPolicy {
  /** Bytes that answers may take in memory; 0 keeps none. */
  readonly memoryBytes: number;
  /** Milliseconds after which a kept answer is confirmed before it is served. */
  readonly confirmAfterMs: number;
}

/** Everything that serves the public, once for each Strapi. */
export interface Delivery {
  readonly strapi: Core.Strapi;
  readonly settings: DeliverySettings;
  readonly clock: ChangeClock;
  readonly database: DatabaseReader;
  readonly editions: EditionReader;
  readonly lists: ListReader;
  readonly answers: AnswerMemory<Answer>;
  /** Answers to GraphQL queries. */
  readonly graphql: AnswerMemory<GraphqlAnswer>;
  readonly publicActions: PublicActions;
  readonly states: PublicStates;
}

/** The part of the memory that is for answers to GraphQL queries. */
const GRAPHQL_SHARE = 0.25;

/** Under this name Strapi's container holds it, one for the compiled project and whoever boots it. */
const NAME = 'newsroom.delivery';

/** Makes delivery known to a Strapi; its database is opened when it is first asked for. */
export const provideDelivery = (strapi: Core.Strapi): void => {
  strapi.add(NAME, () => createDelivery(strapi));
};

/** The delivery of a Strapi. */
export const deliveryOf = (strapi: Core.Strapi): Delivery => strapi.get(NAME);

/** Ends it before Strapi's database ends; does nothing when it was never needed. */
export const closeDelivery = (strapi: Core.Strapi): void => {
  open.get(strapi)?.database.close();
  open.delete(strapi);
};

const open = new WeakMap<Core.Strapi, Delivery>();

const createDelivery = (strapi: Core.Strapi): Delivery => {
  const settings = strapi.config.get<DeliverySettings>('newsroom.delivery');
  const clock = createChangeClock();
  const freshness = createFreshness(clock, settings.confirmAfterMs);
  const database = openReader(strapi);
  const states = createPublicStates(strapi, database, freshness);
  const delivery: Delivery = {
    strapi,
    settings,
    clock,
    database,
    editions: createEditionReader(database, states),
    lists: createListReader(database, states),
    answers: createAnswerMemory<Answer>(settings.memoryBytes * (1 - GRAPHQL_SHARE), freshness),
    graphql: createAnswerMemory<GraphqlAnswer>(settings.memoryBytes * GRAPHQL_SHARE, freshness),
    publicActions: createPublicActions(database, freshness),
    states,
  };
  open.set(strapi, delivery);
  return delivery;
};
