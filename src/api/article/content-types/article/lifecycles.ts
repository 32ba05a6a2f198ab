import { articleRowGate } from '../../../../services/publishing/row-gate';

export default articleRowGate;
