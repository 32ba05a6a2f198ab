import { NewsroomError } from './newsroom-error';
import type { Reply } from './reply';

/** The JSON of a reply, to be taken for what the call answers with. @throws NewsroomError when it is none, as from what stands before a server */
export const received = ({ status, text }: Reply): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new NewsroomError('The newsroom answered with something that is not JSON.', {
      kind: 'unexpected',
      status,
      cause,
    });
  }
};
