import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publishError, type PublishError } from '../../domain/credits/publish-errors';
import type { Message } from '../../domain/diagnostics/message';
import { panelLanguage } from '../access/panel-language';

const NOT_PUBLISHED: Message = { en: 'Not published.', ko: '게시하지 않았습니다.' };

/** A refused publish with one entry per field: in the language of the administrator who asked for it, else in English. */
export const publishRefusal = (strapi: Core.Strapi, problems: readonly PublishError[]) => {
  const language = panelLanguage(strapi);
  const said = problems.map(({ path: [field], reasons }) => publishError(field, reasons, language));
  return new errors.ValidationError(
    [NOT_PUBLISHED[language], ...said.map(({ message }) => message)].join(' '),
    { errors: said },
  );
};
