import { partRowGate } from '../../../../services/publishing/row-gate';
import { CREDIT } from '../../../../services/uids';

export default partRowGate(CREDIT);
