import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleField } from '../../domain/credits/check-result';
import { publishError, type PublishReason } from '../../domain/credits/publish-errors';
import { panelLanguage } from '../access/panel-language';

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
export const explainRefusal = (strapi: Core.Strapi, error: unknown): unknown => {
  const { code, constraint, message } = (error ?? {}) as DriverError;
  const index = `${constraint ?? ''} ${message ?? ''}`;
  if ((code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE') && SLUG_INDEX.test(index)) {
    return conflict(strapi, 'slug', SLUG_TAKEN);
  }
  if (code === '23503') {
    return conflict(strapi, 'credits', GONE_MEANWHILE);
  }
  return code === '40P01' ? conflict(strapi, 'segments', AT_ONCE) : error;
};

/** The unique indexes on the slug; SQLite names the column instead. */
const SLUG_INDEX = /articles_slug_(?:draft|published)_unique|articles\.slug|current_slug/u;

const SLUG_TAKEN: PublishReason = {
  code: 'slug-taken',
  messages: {
    en: 'Another article has just got this address. Choose another slug.',
    ko: '방금 다른 기사가 이 주소를 쓰기 시작했습니다. 다른 주소로 바꾸세요.',
  },
};

const GONE_MEANWHILE: PublishReason = {
  code: 'gone-meanwhile',
  messages: {
    en: 'A person or a tip line of the article was deleted or merged meanwhile. Try again.',
    ko: '그사이 기사에 연결된 인물이나 제보 창구가 삭제되거나 합쳐졌습니다. 다시 시도하세요.',
  },
};

const AT_ONCE: PublishReason = {
  code: 'at-once',
  messages: {
    en: 'Somebody else is publishing or saving the same articles. Try again.',
    ko: '다른 사람이 같은 기사를 게시하거나 저장하는 중입니다. 다시 시도하세요.',
  },
};

const conflict = (strapi: Core.Strapi, field: ArticleField, reason: PublishReason) => {
  const problem = publishError(field, [reason], panelLanguage(strapi));
  return new errors.ValidationError(problem.message, { errors: [problem] });
};
