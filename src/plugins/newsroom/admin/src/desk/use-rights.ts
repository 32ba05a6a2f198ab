import { useRBAC } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import {
  MAY_CHANGE_ARTICLES,
  MAY_PUBLISH,
  MAY_PUBLISH_ARTICLES,
  MAY_SEE_HISTORY,
} from '../permissions';
import type { DeskStore } from './store/desk-store';
import { useObservable } from './store/observable';

/** What an administrator may do with the report on the desk; the server asks for the same. */
export interface DeskRights {
  readonly mayChange: boolean;
  readonly mayPublish: boolean;
  readonly maySeeHistory: boolean;
}

/** Looks up the rights, and keeps the desk from being written on by who may only read. */
export const useRights = (desk: DeskStore): DeskRights => {
  const changing = useRBAC(MAY_CHANGE_ARTICLES);
  const mayPublish = useRBAC(MAY_PUBLISH).allowedActions['canPublish'] === true;
  const mayPublishArticles = useRBAC(MAY_PUBLISH_ARTICLES).allowedActions['canPublish'] === true;
  const maySeeHistory = useRBAC(MAY_SEE_HISTORY).allowedActions['canHistory'] === true;
  // Nearly everybody on the desk may: nobody waits for the answer, nor is stopped when there is none.
  const isRefused =
    !changing.isLoading &&
    changing.error === undefined &&
    changing.allowedActions['canUpdate'] !== true;
  useEffect(() => {
    desk.mayChange.set(!isRefused);
  }, [desk, isRefused]);
  const mayChange = useObservable(desk.mayChange, (isAllowed) => isAllowed);
  return { mayChange, mayPublish: mayPublish && mayPublishArticles, maySeeHistory };
};
