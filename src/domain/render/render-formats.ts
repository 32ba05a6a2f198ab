import type { AssembledArticle } from '../article/assembled-article';
import type { ParsedArticle } from '../article/parsed-article';
import { printTranscript } from './print-transcript';
import { renderAns } from './render-ans';
import { renderHtml } from './render-html';
import { renderJson } from './render-json';
import { renderJsonLd } from './render-json-ld';
import { renderNinjs } from './render-ninjs';
import type { RenderSettings } from './render-settings';
import { renderText } from './render-text';

/** A form in which an article can be had: its name in `--format` and `?format=`, its media type, and what writes it. */
export interface RenderFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly render: (article: AssembledArticle, settings?: RenderSettings) => string;
  /** Whether the newsroom's settings are in it, so that a change of theirs changes it. */
  readonly hasSettings: boolean;
  /** The same for an article as it was just read, in a form that can say which quotes still need review. */
  readonly renderParsed?: (article: ParsedArticle, settings?: RenderSettings) => string;
}

/** All forms; the first is the default of a request. */
export const RENDER_FORMATS: readonly [RenderFormat, ...RenderFormat[]] = [
  { name: 'json', mediaType: 'application/json', render: renderJson, hasSettings: false },
  { name: 'html', mediaType: 'text/html', render: renderHtml, hasSettings: true },
  {
    name: 'text',
    mediaType: 'text/plain',
    render: renderText,
    renderParsed: printTranscript,
    hasSettings: true,
  },
  { name: 'jsonld', mediaType: 'application/ld+json', render: renderJsonLd, hasSettings: true },
  { name: 'ninjs', mediaType: 'application/ninjs+json', render: renderNinjs, hasSettings: true },
  { name: 'ans', mediaType: 'application/ans+json', render: renderAns, hasSettings: true },
];
