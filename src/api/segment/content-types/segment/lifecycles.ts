import {
  refusePublishedPart,
  refusePublishedRows,
} from '../../../../services/publishing/refuse-published-row';
import { SEGMENT } from '../../../../services/uids';

export default {
  beforeCreate: refusePublishedPart(SEGMENT),
  beforeCreateMany: refusePublishedRows,
};
