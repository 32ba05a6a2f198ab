import type { Core } from '@strapi/strapi';
import { isArticlePart } from '../uids';
import { publishRefusal } from './guard-part';

interface PolicyContext {
  readonly params: { readonly model?: string };
}

interface PolicyConfig {
  readonly action: 'publish' | 'unpublish';
}

interface PanelRoute {
  readonly path: string;
  readonly config?: { readonly policies?: unknown[] };
}

interface Policies {
  set(uid: string, policy: (context: PolicyContext, config: PolicyConfig) => boolean): void;
}

/** The panel's routes that publish or unpublish, one or several. */
const PUBLISHING_ROUTE =
  /^\/collection-types\/:model\/(?:.+\/)?actions\/(publish|unpublish|bulkPublish|bulkUnpublish)$/u;

const POLICY = 'global::part-is-published-with-its-article';

/**
 * Makes the panel's routes say where a part is published, to whom is logged in. Nobody can be permitted to publish parts there
 * (limit-panel-actions.ts), so that Strapi alone would answer "Policy Failed". Must run before the routes are mounted.
 */
export const answerPartRoutes = (strapi: Core.Strapi): void => {
  strapi.get<Policies>('policies').set(POLICY, ({ params: { model } }, { action }) => {
    if (model !== undefined && isArticlePart(model)) {
      throw publishRefusal(model, action);
    }
    return true;
  });
  const { admin } = strapi.plugin('content-manager').routes as unknown as {
    admin: { routes: PanelRoute[] };
  };
  for (const { path, config } of admin.routes) {
    const action = PUBLISHING_ROUTE.exec(path)?.[1]?.toLowerCase();
    if (action !== undefined) {
      // After the first policy: is this an administrator at all?
      config?.policies?.splice(1, 0, {
        name: POLICY,
        config: {
          action: action.endsWith('unpublish') ? 'unpublish' : 'publish',
        } satisfies PolicyConfig,
      });
    }
  }
};
