import { errors } from '@strapi/utils';

/** What the drivers say of themselves in an error: PostgreSQL a code and the constraint, SQLite a code and a sentence. */
interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
}

/**
 * Says in our words what the database refused because somebody else was faster; any other error stays as it is.
 * The checks before writing find nearly everything: this is for two who write at the same moment.
 */
export const explainRefusal = (error: unknown): unknown => {
  const { code, constraint, message } = (error ?? {}) as DriverError;
  const index = `${constraint ?? ''} ${message ?? ''}`;
  if ((code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE') && SLUG_INDEX.test(index)) {
    return conflict(
      'slug',
      'slug-taken: Another article has just got this address. Choose another slug.',
    );
  }
  if (code === '23503') {
    return conflict(
      'credits',
      'A person or a tip line of the article was deleted or merged meanwhile. Try again.',
    );
  }
  return code === '40P01'
    ? conflict('segments', 'Somebody else is publishing or saving the same articles. Try again.')
    : error;
};

/** The unique indexes on the slug; SQLite names the column instead. */
const SLUG_INDEX = /articles_slug_(?:draft|published)_unique|articles\.slug|current_slug/u;

const conflict = (field: string, message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
