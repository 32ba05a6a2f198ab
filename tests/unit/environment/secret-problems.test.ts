import { readEnvironment } from '../../../src/environment/read-environment';
import { secretProblems } from '../../../src/environment/secret-problems';
import { SECRET_VARIABLES } from '../../../src/environment/secret-variables';
import { freshSecrets } from '../../../src/start/fresh-secrets';

const fresh = (): Record<string, string> =>
  Object.fromEntries(
    freshSecrets()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('=') as [string, string]),
  );

const problemsWith = (changed: Record<string, string>): string[] =>
  secretProblems(readEnvironment({ ...fresh(), ...changed })).map(({ message }) => message);

describe('secretProblems', () => {
  it('is content with fresh secrets, whatever their randomness', () => {
    for (let round = 0; round < 200; round += 1) {
      expect(problemsWith({})).toEqual([]);
    }
  });

  it('names every missing secret', () => {
    expect(secretProblems(readEnvironment({})).map(({ message }) => message)).toEqual(
      SECRET_VARIABLES.map(({ name }) => `${name} is missing.`),
    );
  });

  it.each([
    'tobemodified',
    'toBeModified1',
    'change-me-please-change-me',
    'CHANGE_ME_CHANGE_ME_CHANGE_ME',
    'a-placeholder-for-a-secret',
    'your-secret-key-goes-here',
    'secret',
    'replace_this_with_a_random_value',
    '<a random text of 32 bytes>',
  ])('takes %s for a placeholder', (value) => {
    expect(problemsWith({ JWT_SECRET: value })).toEqual(['JWT_SECRET is a placeholder.']);
  });

  it('looks at each key of a list', () => {
    expect(problemsWith({ APP_KEYS: `${fresh()['JWT_SECRET'] ?? ''},toBeModified2` })).toEqual([
      'APP_KEYS is a placeholder.',
    ]);
  });

  it('refuses what can be guessed', () => {
    expect(problemsWith({ API_TOKEN_SALT: 'k3J9x' })).toEqual([
      'API_TOKEN_SALT is shorter than 16 characters.',
    ]);
    expect(problemsWith({ ENCRYPTION_KEY: '0'.repeat(40) })).toEqual([
      'ENCRYPTION_KEY can be guessed.',
    ]);
  });
});
