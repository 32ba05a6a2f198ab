import { RENDER_FORMATS, type RenderFormat } from '../../domain/render/render-formats';

/** The forms of an article over HTTP; JSON comes in the envelope of every REST answer. */
export const DELIVERY_FORMATS: readonly RenderFormat[] = RENDER_FORMATS.map((format) =>
  format.name === 'json'
    ? { ...format, render: (article) => JSON.stringify({ data: article, meta: {} }) }
    : format,
);
