import {
  judgePublishedArticle,
  refusePublishedRows,
} from '../../../../services/publishing/refuse-published-row';

export default { beforeCreate: judgePublishedArticle, beforeCreateMany: refusePublishedRows };
