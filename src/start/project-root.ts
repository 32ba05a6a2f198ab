import path from 'node:path';

/** The project's folder; programs run bundled, from its `build/` (see scripts/bundle.cjs). */
export const projectRoot = (): string => path.resolve(__dirname, '..');
