import {
  refusePublishedPart,
  refusePublishedRows,
} from '../../../../services/publishing/refuse-published-row';
import { QUOTE } from '../../../../services/uids';

export default { beforeCreate: refusePublishedPart(QUOTE), beforeCreateMany: refusePublishedRows };
