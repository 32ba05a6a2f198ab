import { readEnvironment } from '../../environment/read-environment';
import { secretProblems } from '../../environment/secret-problems';
import { StartProblem } from '../start-problem';

/**
 * In production every secret must be there and be one; elsewhere only missing ones stop the start.
 * @throws StartProblem naming the secrets
 */
export const refuseWeakSecrets = (): void => {
  const environment = readEnvironment(process.env);
  const problems = secretProblems(environment).filter(
    ({ name }) => environment.NODE_ENV === 'production' || environment[name] === undefined,
  );
  if (problems.length > 0) {
    throw new StartProblem([
      ...problems.map(({ message }) => message),
      '`npm run --silent secrets >> .env` adds fresh random secrets.',
    ]);
  }
};
