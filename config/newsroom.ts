import { readEnvironment } from '../src/environment/read-environment';

/** What is ours to configure; read with `strapi.config.get('newsroom.…')`. */
const config = () => {
  const environment = readEnvironment(process.env);
  return {
    /** Whether a database without articles gets the report of `database/seeds`. */
    seedEmptyDatabase: environment.SEED_EMPTY_DATABASE,
    /** Whether this server publishes and withdraws what is due. */
    runSchedule: environment.RUN_SCHEDULE,
  };
};

export default config;
