import { looksLikeHangulName } from './looks-like-name';
import { looksLikeOrganization } from './organization-words';

/** Kinds of people that pages print where a speaker's name would stand; with words before them they are still nobody's name. */
const KOREAN_KIND =
  /^(.*?)\s*(관계자|제보자|목격자|시청자|시민|주민|피해자|가해자|이용자|손님|고객|승객|관광객|등산객|상인|직원|점주|업주|운전자|기사|학생|학부모|환자|보호자|유족|가족|지인|이웃|농민|어민|노동자|참가자|기자|앵커|사회자|질문|탈북자|탈북민|통역|경찰|소방대원|군인|병사|업체|업체 측|회사 측|변호인|의사|교사|교수|전문가)(?:들)?(?:\s?\d+)?$/u;

/** Nobody is called one of these after their name. */
const NEVER_A_TITLE: ReadonlySet<string> = new Set(['관계자', '제보자', '목격자', '시청자']);

const SHORTEST_FULL_NAME = 3;

const ENGLISH_KIND =
  /^(?:[\p{L}'’-]+ ){0,3}(?:residents?|citizens?|witness(?:es)?|informants?|viewers?|victims?|officials?|passers?-?by|passengers?|customers?|tourists?|shoppers?|neighbou?rs?|students?|parents?|patients?|drivers?|workers?|farmers?|fishermen|islanders?|merchants?|employees?|owners?|protesters?|defectors?|interpreters?|translators?|reporters?|anchors?|questions?|(?:wo)?man|bystanders?|commuters?|families|family|experts?|police)(?:\s?\d+)?(?: (?:of|from|in|at|near) .+)?$/iu;

/** Whether a printed speaker is a kind of person rather than a person: "시민", "국방부 관계자", "Police official". */
export const isGenericSpeaker = (printed: string): boolean => {
  const words = printed.trim();
  const [, before = '', kind] = KOREAN_KIND.exec(words) ?? [];
  if (kind === undefined) {
    return ENGLISH_KIND.test(words);
  }
  // One letter before it is a family name: 김경찰.
  return NEVER_A_TITLE.has(kind) || (before.length !== 1 && !before.split(' ').some(isFullName));
};

/** Offices, towns and universities have three letters too. */
const isFullName = (word: string): boolean =>
  word.length >= SHORTEST_FULL_NAME &&
  looksLikeHangulName(word) &&
  !looksLikeOrganization(word) &&
  !/[대부]$/u.test(word);
