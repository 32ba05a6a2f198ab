import { refuseBadPolicy } from '../../../../services/settings/refuse-bad-policy';

export default {
  beforeCreate: refuseBadPolicy,
  beforeUpdate: refuseBadPolicy,
  beforeUpdateMany: refuseBadPolicy,
};
