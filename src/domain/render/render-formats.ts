import type { AssembledArticle } from '../article/assembled-article';
import { renderJson } from './render-json';
import type { RenderSettings } from './render-settings';
import { renderText } from './render-text';

/** A form in which an article can be had: its name in `--format` and `?format=`, its media type, and what writes it. */
export interface RenderFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly render: (article: AssembledArticle, settings?: RenderSettings) => string;
}

/** All forms; the first is the default of a request. */
export const RENDER_FORMATS: readonly [RenderFormat, ...RenderFormat[]] = [
  { name: 'json', mediaType: 'application/json', render: renderJson },
  { name: 'text', mediaType: 'text/plain', render: renderText },
];
