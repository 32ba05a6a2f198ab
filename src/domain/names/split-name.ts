import { looksLikeHangulName, looksLikeName } from './looks-like-name';
import { STAFF_TITLES } from './name-titles';

/** A name as printed, divided where the page or a known title divides it; what is not there is null. */
export interface SplitName {
  readonly name: string;
  readonly title: string | null;
  readonly affiliation: string | null;
}

/** Stations, as they stand before a reporter's name. */
const STATION =
  /^(YTN|KBS|MBC|SBS|MBN|JTBC|OBS|EBS|CBS|KNN|TBS|TV ?조선|채널 ?A|연합뉴스 ?TV|CNN|NPR|PBS|BBC|VOA)(?:['’]s)?(?: 뉴스| News)? (?=\S)/u;

const TITLES = [
  ...STAFF_TITLES,
  '위원장',
  '대변인',
  '연구위원',
  '연구원',
  '선임기자',
  '평론가',
  '변호사',
  '교수',
  '박사',
  '의원',
  '장관',
  '차관',
  '대표',
  '회장',
  '사장',
  '소장',
  '팀장',
  '과장',
  '부장',
  '국장',
  '센터장',
  '감독',
  '씨',
];

const KOREAN_TITLE_AFTER = new RegExp(String.raw`^([가-힣]{2,4}) ?(${TITLES.join('|')})$`, 'u');
const TITLE_BEFORE =
  /^((?:[Rr]eporter|[Cc]orrespondent|[Cc]aster|[Aa]nchor|[Pp]rofessor|Dr\.|Mr\.|Ms\.|Mrs\.)) (\S.*)$/u;

/**
 * Divides a printed name into name, title and affiliation: at a slash, at parentheses, at a comma after what reads like a name, at a
 * station before it, at a known title. Nothing else is divided, nothing is respelled; joined again the parts are the printed words.
 */
export const splitName = (printed: string): SplitName => {
  const words = printed.trim();
  const [, name = words, affiliation = null] =
    DIVIDERS.map((divider) => divider(words)).find(Boolean) ?? [];
  const station = STATION.exec(name);
  const rest = station ? name.slice(station[0].length) : name;
  return { ...splitTitle(rest.trim()), affiliation: affiliation ?? station?.[1] ?? null };
};

type Divided = readonly [whole: string, name: string, affiliation: string];

const at = (pattern: RegExp, accepts: (name: string) => boolean) => (words: string) => {
  const [whole = '', name = '', affiliation = ''] = pattern.exec(words) ?? [];
  return whole !== '' && accepts(name) ? ([whole, name, affiliation] as Divided) : null;
};

const DIVIDERS = [
  at(/^([^/(]+?)\s*\/\s*(.+)$/u, () => true),
  at(/^([^(]+?)\s*\((.+)\)$/u, () => true),
  at(/^([^,]+),\s*(.+)$/u, looksLikeName),
] as const;

const splitTitle = (words: string): Pick<SplitName, 'name' | 'title'> => {
  const [, name = '', title = ''] = KOREAN_TITLE_AFTER.exec(words) ?? [];
  if (looksLikeHangulName(name)) return { name, title };
  const [, before = '', after = ''] = TITLE_BEFORE.exec(words) ?? [];
  return before !== '' && looksLikeName(after)
    ? { name: after, title: before }
    : { name: words, title: null };
};
