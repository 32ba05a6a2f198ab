import { RENDER_FORMATS, type RenderFormat } from '../../domain/render/render-formats';

const [json, ...others] = RENDER_FORMATS;

/** JSON comes in the envelope of every REST answer. */
export const JSON_FORMAT: RenderFormat = {
  ...json,
  render: (article) => JSON.stringify({ data: article, meta: {} }),
};

/** The forms of an article over HTTP; the first is the default. */
export const DELIVERY_FORMATS: readonly RenderFormat[] = [JSON_FORMAT, ...others];
