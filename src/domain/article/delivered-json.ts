import type { AssembledArticle } from './assembled-article';
import { inContractOrder } from './in-contract-order';

/** Where tip lines go. Within a text the quotes of these words would be escaped, so they stand nowhere else. */
const PLACE = '"tipLines":[]';

/** JSON has no bare line break. */
const CUT = '\n';

/**
 * An article as the JSON that is delivered, cut where its tip lines go, since they are merged in when it is read: nothing else of it
 * has to be understood then.
 */
export const cutDeliveredJson = (article: AssembledArticle): string => {
  const json = JSON.stringify(inContractOrder({ ...article, tipLines: [] }));
  const at = json.indexOf(PLACE);
  return [json.slice(0, at), json.slice(at + PLACE.length)].join(CUT);
};

/** The JSON with these tip lines in it. @param tipLines a list of TipLine as JSON */
export const joinDeliveredJson = (cut: string, tipLines: string): string =>
  cut.replace(CUT, () => `"tipLines":${tipLines}`);
