import { freshSecrets } from './fresh-secrets';

process.stdout.write(freshSecrets());
