/** Titles that stand after, or in English also before, the name of who makes a report; longer ones before those they hold. */
export const STAFF_TITLES: readonly string[] = [
  '수습기자',
  '인턴기자',
  '인턴 기자',
  '촬영기자',
  '영상기자',
  '객원기자',
  '뉴스캐스터',
  '기상캐스터',
  '기자',
  '특파원',
  '캐스터',
  '리포터',
  '앵커',
  '에디터',
  '디자이너',
  '프로듀서',
  '감독',
  '작가',
  '인턴',
  'PD',
  'VJ',
  'AD',
  'reporter',
  'correspondent',
  'editor',
  'producer',
  'intern',
  'anchor',
  'caster',
];

const TITLE_AFTER = new RegExp(String.raw`[ ,]*(?:${STAFF_TITLES.join('|')})$`, 'iu');
const TITLE_BEFORE =
  /^(?:Reporter|Correspondent|Editor|Producer|Anchor|Caster|Intern|PD|VJ|기자|앵커|캐스터) (?=\S)/u;

/** A name without the title that stands with it: `나하늘 기자` → `나하늘`. A title alone stays. */
export const withoutTitle = (printed: string): string => {
  const name = printed.trim().replace(TITLE_AFTER, '').trim();
  const bare = name.replace(TITLE_BEFORE, '').trim();
  return bare === '' ? printed.trim() : bare;
};
