import type { DraftArticle } from '../../domain/article/draft-article';
import { JSON_FORMAT } from './article-formats';
import { strongEtag } from './strong-etag';

/** The validator of a draft: the one that its JSON is answered with, and that a write of it has to name. */
export const draftEtag = (draft: DraftArticle): string => strongEtag(JSON_FORMAT.render(draft));
