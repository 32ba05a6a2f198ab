import type { AssembledArticle } from '../../domain/article/assembled-article';
import { RENDER_FORMATS, type RenderFormat } from '../../domain/render/render-formats';
import type { RenderSettings } from '../../domain/render/render-settings';

/** A form of an article over HTTP. */
export interface DeliveryFormat extends RenderFormat {
  /** @param json the article as the JSON that is sent */
  readonly renderJson: (json: string, settings: RenderSettings) => string;
}

const [json, ...others] = RENDER_FORMATS;

/** Every REST answer is in such an envelope. */
const inEnvelope = (text: string): string => `{"data":${text},"meta":{}}`;

/** JSON is sent as it is, unread. */
export const JSON_FORMAT: DeliveryFormat = {
  ...json,
  render: (article) => inEnvelope(JSON.stringify(article)),
  renderJson: inEnvelope,
};

/** The forms of an article over HTTP; the first is the default. */
export const DELIVERY_FORMATS: readonly DeliveryFormat[] = [
  JSON_FORMAT,
  ...others.map((format) => ({
    ...format,
    renderJson: (text: string, settings: RenderSettings) =>
      format.render(JSON.parse(text) as AssembledArticle, settings),
  })),
];
