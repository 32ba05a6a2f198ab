import { refuseDeletingUsed } from '../../../../services/shared/refuse-deleting-used';
import { TIP_LINE } from '../../../../services/uids';

export default {
  beforeDelete: refuseDeletingUsed(TIP_LINE),
  beforeDeleteMany: refuseDeletingUsed(TIP_LINE),
};
