import type { Core } from '@strapi/strapi';
import { runSchedule } from './run-schedule';

/** Every second: what is due is done within a second of its time. */
const EVERY_SECOND = '* * * * * *';

/** Has Strapi do what is due every second; a round that takes longer is not overtaken by the next. */
export const startSchedule = (strapi: Core.Strapi): void => {
  let isRunning = false;
  strapi.cron.add({
    'newsroom-schedule': {
      options: { rule: EVERY_SECOND },
      task: async () => {
        if (isRunning) {
          return;
        }
        isRunning = true;
        try {
          await runSchedule(strapi);
        } catch (error) {
          strapi.log.error(`Schedule: ${String(error)}`);
        } finally {
          isRunning = false;
        }
      },
    },
  });
};
