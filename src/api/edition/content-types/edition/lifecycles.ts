import {
  keepFromBeingChanged,
  keepFromBeingDeleted,
  keepFromBeingMade,
} from '../../../../services/publishing/keep-editions';

export default {
  beforeCreate: keepFromBeingMade,
  beforeCreateMany: keepFromBeingMade,
  beforeUpdate: keepFromBeingChanged,
  beforeUpdateMany: keepFromBeingChanged,
  beforeDelete: keepFromBeingDeleted,
  beforeDeleteMany: keepFromBeingDeleted,
};
