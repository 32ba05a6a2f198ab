import { looksLikeName } from './looks-like-name';

const LATIN_WORDS =
  /\b(?:agency|association|authority|bureau|center|centre|city|committee|company|corp|corporation|council|county|department|fire|foundation|government|group|guard|headquarters|hospital|inc|institute|ltd|ministry|network|news|office|party|police|press|province|service|society|station|studio|television|times|tv|union|university|viewer|viewers)\b/iu;
const HANGUL_ENDS =
  /(?:방송|뉴스|신문|통신|소방서|소방본부|소방청|경찰|경찰서|경찰청|해경|시청|군청|구청|도청|청|본부|협회|재단|대학교|대학|병원|연구원|연구소|연구원|공사|공단|위원회|센터|은행|그룹|회사|국방부|합참|부처|교육부|외교부|통일부|환경부|국토부|시청자|유튜브|페이스북|인스타그램|텔레그램|트위터|틱톡|채널|구단|연맹|조합|노조|군|시|도)$/u;

/** Whether a name is an organization's: words of institutions tell in Latin letters, in Hangul a person's name goes first. */
export const namesOrganization = (name: string): boolean =>
  LATIN_WORDS.test(name) || (looksLikeOrganization(name) && !looksLikeName(name));

/** Whether words read like the name of an organization rather than a person's. */
export const looksLikeOrganization = (words: string): boolean =>
  LATIN_WORDS.test(words) ||
  HANGUL_ENDS.test(words) ||
  /^[A-Z\d&-]{2,6}$|유튜브|SNS|https?:/u.test(words);
