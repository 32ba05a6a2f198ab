import type { DeliveryFormat } from './article-formats';
import type { EditionReader, EditionState } from './editions/read-edition';
import { foundAnswer, GONE, movedAnswer, NOT_FOUND, type Answer } from './http/answer';
import { lastChange } from './last-change';
import { NOTHING_SET, type LoadedSettings } from './load-render-settings';
import type { Source } from './memory/answer-memory';

/**
 * The answer to a request for one article in one form.
 * @param id documentId or slug
 */
export const articleSource = (
  editions: EditionReader,
  id: string,
  format: DeliveryFormat,
): Source<Answer> => ({
  key: `article ${format.name} ${id}`,
  load: async () => {
    const { state, shared, ...reading } = await editions.read(id);
    return { ...reading, value: answerFor(state, format, shared.newsroom) };
  },
  token: () => editions.token(id),
});

const answerFor = (
  state: EditionState,
  format: DeliveryFormat,
  newsroom: LoadedSettings,
): Answer => {
  switch (state.kind) {
    case 'public': {
      const { json, lastModified } = state.edition;
      const { settings, changedAt } = format.hasSettings ? newsroom : NOTHING_SET;
      return foundAnswer(
        format.renderJson(json, settings),
        format.mediaType,
        lastChange([lastModified, changedAt]),
      );
    }
    case 'moved':
      return movedAnswer(state.slug);
    case 'withdrawn':
      return GONE;
    case 'absent':
      return NOT_FOUND;
  }
};
