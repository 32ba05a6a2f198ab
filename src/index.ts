import type { Core, Modules } from '@strapi/strapi';
import { extendGraphql } from './extensions/graphql/extend-graphql';
import { closeSelfRegistration } from './services/access/close-self-registration';
import { draftGuard } from './services/access/draft-guard';
import { embargoGuard } from './services/access/embargo/embargo-guard';
import { setUpPanelRoles } from './services/access/set-up-panel-roles';
import { grantPublicPermissions } from './services/access/public-permissions';
import { letPublicStayPublic } from './services/access/public-stays-public';
import { holdImportIndex } from './services/importing/find-imported';
import { allowArticleEvents } from './services/delivery/announce';
import { closeDelivery, provideDelivery } from './services/delivery/delivery';
import { holdListIndexes } from './services/delivery/lists/hold-list-indexes';
import { watchChanges } from './services/delivery/watch-changes';
import { completeEditions } from './services/publishing/complete-editions';
import { refuseUnstorableText } from './services/requests/refuse-unstorable-text';
import { startSchedule } from './services/scheduling/start-schedule';
import { seedNewsroom } from './services/seeding/seed-newsroom';
import { guardShared } from './services/shared/guard-shared';
import { answerPartRoutes } from './services/publishing/answer-part-routes';
import { publishingMiddleware } from './services/publishing/publishing-middleware';
import { describeTypes } from './panel/describe-types';
import { limitPanelActions } from './panel/limit-panel-actions';
import { readEnvironment } from './environment/read-environment';
import { secretProblems } from './environment/secret-problems';
import { holdUniqueSlugs } from './services/articles/hold-unique-slugs';

/** `strapi start` on its own must not get past what `npm start` refuses. */
const refuseWeakSecrets = (): void => {
  if (process.env['NODE_ENV'] === 'production') {
    const problems = secretProblems(readEnvironment(process.env));
    if (problems.length > 0) {
      throw new Error(problems.map((problem) => problem.message).join('\n'));
    }
  }
};

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    refuseWeakSecrets();
    describeTypes(strapi);
    limitPanelActions(strapi);
    answerPartRoutes(strapi);
    letPublicStayPublic(strapi);
    provideDelivery(strapi);
    extendGraphql(strapi);
    strapi.documents.use(refuseUnstorableText as Modules.Documents.Middleware.Middleware);
    strapi.documents.use(draftGuard(strapi) as Modules.Documents.Middleware.Middleware);
    strapi.documents.use(embargoGuard(strapi) as Modules.Documents.Middleware.Middleware);
    strapi.documents.use(guardShared(strapi) as Modules.Documents.Middleware.Middleware);
    strapi.documents.use(publishingMiddleware(strapi) as Modules.Documents.Middleware.Middleware);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await holdUniqueSlugs(strapi);
    await holdImportIndex(strapi);
    await completeEditions(strapi);
    await holdListIndexes(strapi);
    watchChanges(strapi);
    allowArticleEvents(strapi);
    await grantPublicPermissions(strapi);
    await closeSelfRegistration(strapi);
    await setUpPanelRoles(strapi);
    if (strapi.config.get<boolean>('newsroom.seedEmptyDatabase', true)) {
      await seedNewsroom(strapi);
    }
    if (strapi.config.get<boolean>('newsroom.runSchedule', true)) {
      startSchedule(strapi);
    }
  },
  destroy({ strapi }: { strapi: Core.Strapi }) {
    closeDelivery(strapi);
  },
};
