import { partRowGate } from '../../../../services/publishing/row-gate';
import { SEGMENT } from '../../../../services/uids';

export default partRowGate(SEGMENT);
