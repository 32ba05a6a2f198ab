import type { Core } from '@strapi/strapi';
import { assembleDraft } from '../../domain/article/draft-article';
import type { Credit } from '../../domain/article/stored-article';
import type { DeskDraft } from '../../plugins/newsroom/contracts';
import { lastChange } from '../articles/last-change';
import { loadArticleRow, loadTipSlogan } from '../articles/load-article';
import { loadCheckContext } from '../articles/load-check-context';
import { draftEtag } from '../delivery/draft-etag';
import { loadRenderSettings } from '../delivery/load-render-settings';
import { articleFromRows } from '../mapping/article-from-rows';
import { loadCreditPolicy } from '../publishing/load-credit-policy';
import { actorName } from './actor-names';
import { differsFromEdition } from './differs-from-edition';
import { currentEdition } from './report-line';

/** A draft with all that the desk shows beside it; null when there is no such draft. */
export const loadDeskDraft = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<DeskDraft | null> => {
  const row = await loadArticleRow(strapi, documentId, 'draft');
  if (row === null) {
    return null;
  }
  const article = articleFromRows(row, await loadTipSlogan(strapi));
  const edition = await currentEdition(strapi, documentId);
  const change = lastChange(row);
  const { settings } = await loadRenderSettings(strapi);
  return {
    article,
    etag: draftEtag(assembleDraft(article)),
    changedBy: await actorName(strapi, change.changedBy),
    changedAt: change.changedAt,
    edition: edition && {
      number: edition.number,
      publishedAt: new Date(edition.publishedAt).toISOString(),
      slug: edition.slug,
    },
    isModified: edition !== null && differsFromEdition(article, edition.content),
    policy: await loadCreditPolicy(strapi),
    context: await loadCheckContext(strapi, { ...article, credits: [UNLINKED], tipLines: [] }),
    timeZone: settings.timeZone,
    renderSettings: settings,
  };
};

/** Stands for whatever is going to be written: all that the check may want to know is loaded. */
const UNLINKED: Credit = {
  documentId: null,
  order: 1,
  role: 'reporter',
  roleLabel: null,
  name: '',
  kind: 'person',
  person: null,
  evidence: 'manual',
  evidenceText: null,
};
