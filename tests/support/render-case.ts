import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import { AssembledArticleSchema } from '../../src/domain/article/assembled-article-schema';
import {
  DEFAULT_RENDER_SETTINGS,
  type RenderSettings,
} from '../../src/domain/render/render-settings';
import { goldenInput } from './golden';

/** A case of tests/golden/render: its article, and its settings where it has some (else those of the command line). */
export const renderCase = (
  name: string,
): { readonly article: AssembledArticle; readonly settings: RenderSettings } => ({
  article: AssembledArticleSchema.parse(JSON.parse(goldenInput('render', name, 'article.json'))),
  settings: hasSettings(name)
    ? (JSON.parse(goldenInput('render', name, 'settings.json')) as RenderSettings)
    : DEFAULT_RENDER_SETTINGS,
});

const hasSettings = (name: string): boolean =>
  existsSync(path.resolve(__dirname, '../golden/render', name, 'settings.json'));
