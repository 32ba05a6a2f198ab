import type { RenderFormat } from '../../domain/render/render-formats';
import type { EditionReader, EditionState } from './editions/read-edition';
import { foundAnswer, GONE, movedAnswer, NOT_FOUND, type Answer } from './http/answer';
import { lastChange } from './last-change';
import { NOTHING_SET, type LoadedSettings } from './load-render-settings';
import type { FreshValue } from './memory/fresh-value';
import type { Source } from './memory/answer-memory';

/**
 * The answer to a request for one article in one form.
 * @param id documentId or slug
 */
export const articleSource = (
  editions: EditionReader,
  newsroom: FreshValue<LoadedSettings>,
  id: string,
  format: RenderFormat,
): Source<Answer> => ({
  key: `article ${format.name} ${id}`,
  load: async () => {
    const { state, ...reading } = await editions.read(id);
    const settings = format.hasSettings ? await newsroom.get() : NOTHING_SET;
    return { ...reading, value: answerFor(state, format, settings) };
  },
  token: () => editions.token(id),
});

const answerFor = (
  state: EditionState,
  format: RenderFormat,
  { settings, changedAt }: LoadedSettings,
): Answer => {
  switch (state.kind) {
    case 'public': {
      const { article, lastModified } = state.edition;
      return foundAnswer(
        format.render(article, settings),
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
