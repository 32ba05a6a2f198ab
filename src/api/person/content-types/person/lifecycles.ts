import { refuseDeletingUsed } from '../../../../services/shared/refuse-deleting-used';
import { PERSON } from '../../../../services/uids';

export default {
  beforeDelete: refuseDeletingUsed(PERSON),
  beforeDeleteMany: refuseDeletingUsed(PERSON),
};
