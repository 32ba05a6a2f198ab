import { cacheControl } from '../src/services/delivery/http/cache-control';
import { readEnvironment } from '../src/environment/read-environment';

/** What is ours to configure; read with `strapi.config.get('newsroom.…')`. */
const config = () => {
  const environment = readEnvironment(process.env);
  return {
    /** Whether a database without articles gets the report of `database/seeds`. */
    seedEmptyDatabase: environment.SEED_EMPTY_DATABASE,
    /** Whether this server publishes and withdraws what is due. */
    runSchedule: environment.RUN_SCHEDULE,
    /** How the public is served; see src/services/delivery/delivery.ts. */
    delivery: {
      memoryBytes: environment.DELIVERY_MEMORY_BYTES,
      confirmAfterMs: environment.DELIVERY_CONFIRM_AFTER_MS,
      cacheControl: cacheControl(
        environment.DELIVERY_MAX_AGE,
        environment.DELIVERY_STALE_WHILE_REVALIDATE,
      ),
    },
  };
};

export default config;
