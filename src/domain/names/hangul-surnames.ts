/** Korean family names in Hangul: the frequent ones, those of two letters apart. */
export const HANGUL_SURNAMES: ReadonlySet<string> = new Set(
  (
    '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감음빈동온호범좌팽승간상시갈단견당라나독고' +
    '류리림량려'
  ).split(''),
);

export const LONG_HANGUL_SURNAMES: readonly string[] = [
  '남궁',
  '황보',
  '제갈',
  '사공',
  '선우',
  '서문',
  '독고',
  '동방',
];
