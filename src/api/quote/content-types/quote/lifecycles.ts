import { partRowGate } from '../../../../services/publishing/row-gate';
import { QUOTE } from '../../../../services/uids';

export default partRowGate(QUOTE);
