import type { RenderFormat } from '../../domain/render/render-formats';
import type { EditionReader, EditionState } from './editions/read-edition';
import { foundAnswer, GONE, movedAnswer, NOT_FOUND, type Answer } from './http/answer';
import type { Source } from './memory/answer-memory';

/**
 * The answer to a request for one article in one form.
 * @param id documentId or slug
 */
export const articleSource = (
  editions: EditionReader,
  id: string,
  format: RenderFormat,
): Source<Answer> => ({
  key: `article ${format.name} ${id}`,
  load: async () => {
    const { state, ...reading } = await editions.read(id);
    return { ...reading, value: answerFor(state, format) };
  },
  token: () => editions.token(id),
});

const answerFor = (state: EditionState, format: RenderFormat): Answer => {
  switch (state.kind) {
    case 'public': {
      const { article, lastModified } = state.edition;
      return foundAnswer(format.render(article), format.mediaType, lastModified);
    }
    case 'moved':
      return movedAnswer(state.slug);
    case 'withdrawn':
      return GONE;
    case 'absent':
      return NOT_FOUND;
  }
};
