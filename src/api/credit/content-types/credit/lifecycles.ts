import {
  refusePublishedPart,
  refusePublishedRows,
} from '../../../../services/publishing/refuse-published-row';
import { CREDIT } from '../../../../services/uids';

export default { beforeCreate: refusePublishedPart(CREDIT), beforeCreateMany: refusePublishedRows };
