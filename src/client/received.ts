import { NewsroomError } from './newsroom-error';
import type { Reply } from './transport';

/** The JSON of a reply. @throws NewsroomError when it is none, as from what stands before a server */
export const received = <Body>({ status, text }: Reply): Body => {
  try {
    return JSON.parse(text) as Body;
  } catch (cause) {
    throw new NewsroomError('The newsroom answered with something that is not JSON.', {
      kind: 'unexpected',
      status,
      cause,
    });
  }
};
