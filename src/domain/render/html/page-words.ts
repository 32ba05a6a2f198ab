import type { CorrectionTargetType } from '../../article/vocabulary';

/** The words of an article's page in one language, apart from those of its transcript (print-words.ts). */
export interface PageWords {
  /** BCP 47, of these words. */
  readonly language: string;
  /** A point in time and a day, with their parts in braces. */
  readonly instant: string;
  readonly day: string;
  /** January to December. */
  readonly months: readonly string[];
  readonly aired: string;
  readonly published: string;
  readonly updated: string;
  readonly draft: string;
  readonly edition: (number: number) => string;
  readonly length: (seconds: number) => string;
  readonly by: (names: string) => string;
  readonly script: string;
  readonly credits: string;
  readonly tips: string;
  readonly corrections: string;
  /** The line at the head of a page that has corrections. */
  readonly corrected: string;
  readonly correctedPart: Readonly<Record<CorrectionTargetType, string>>;
  readonly correctedGone: string;
  readonly anonymous: string;
  readonly original: string;
}

const minutesOf = (seconds: number): readonly [minutes: number, seconds: number] => [
  Math.floor(Math.round(seconds) / 60),
  Math.round(seconds) % 60,
];

const ENGLISH: PageWords = {
  language: 'en',
  instant: '{day} {monthName} {year}, {hour}:{minute} ({zone})',
  day: '{day} {monthName} {year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  aired: 'Aired',
  published: 'Published',
  updated: 'Updated',
  draft: 'Draft, not published',
  edition: (number) => `Edition ${number}`,
  length: (total) => {
    const [minutes, seconds] = minutesOf(total);
    return [
      ...(minutes > 0 ? [`${minutes} min`] : []),
      ...(seconds > 0 ? [`${seconds} s`] : []),
    ].join(' ');
  },
  by: (names) => `By ${names}`,
  script: 'Report',
  credits: 'Credits',
  tips: 'Send us a tip',
  corrections: 'Corrections',
  corrected: 'This report was corrected or added to after it was published.',
  correctedPart: { segment: 'See the part', quote: 'See the quote', credit: 'See the credit' },
  correctedGone: 'What it is about is no longer in the report.',
  anonymous: 'Name withheld',
  original: 'In the original',
};

const KOREAN: PageWords = {
  language: 'ko',
  instant: '{year}년 {month}월 {day}일 {hour}:{minute}',
  day: '{year}년 {month}월 {day}일',
  months: [],
  aired: '방송',
  published: '입력',
  updated: '수정',
  draft: '초안 (발행 전)',
  edition: (number) => `제${number}판`,
  length: (total) => {
    const [minutes, seconds] = minutesOf(total);
    return [
      ...(minutes > 0 ? [`${minutes}분`] : []),
      ...(seconds > 0 ? [`${seconds}초`] : []),
    ].join(' ');
  },
  by: (names) => `${names} 기자`,
  script: '리포트',
  credits: '제작진',
  tips: '제보하기',
  corrections: '바로잡습니다',
  corrected: '이 기사는 발행 뒤에 바로잡거나 보탠 내용이 있습니다.',
  correctedPart: { segment: '해당 부분 보기', quote: '해당 인용 보기', credit: '해당 제작진 보기' },
  correctedGone: '해당 내용은 이제 기사에 없습니다.',
  anonymous: '익명',
  original: '원문',
};

/** The words for a language (BCP 47): Korean, and English for every other. */
export const pageWords = (language: string): PageWords =>
  /^ko(?:-|$)/iu.test(language) ? KOREAN : ENGLISH;
