import type { NewsroomPermission } from '../../contracts';
import { ARTICLE } from './plugin-id';

interface Permission {
  readonly action: NewsroomPermission;
  readonly subject: null;
}

const permission = (action: NewsroomPermission): Permission[] => [{ action, subject: null }];

/** What an administrator must be allowed to see and do things here; the server asks for the same. */
export const MAY_IMPORT = permission('plugin::newsroom.import');
export const MAY_EDIT = permission('plugin::newsroom.edit');
export const MAY_PUBLISH = permission('plugin::newsroom.publish');
export const MAY_SEE_HISTORY = permission('plugin::newsroom.history');

/** What Strapi itself lets a role do with articles: the server asks for that as well. */
export const MAY_CHANGE_ARTICLES = [
  { action: 'plugin::content-manager.explorer.update', subject: ARTICLE },
];
export const MAY_PUBLISH_ARTICLES = [
  { action: 'plugin::content-manager.explorer.publish', subject: ARTICLE },
];
