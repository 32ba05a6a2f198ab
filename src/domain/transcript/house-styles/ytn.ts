import type { HouseStyle } from './house-style';

export const ytn: HouseStyle = {
  name: 'YTN',
  signs: /YTN|와이티엔|Your report becomes news|당신의 제보가 뉴스가 됩니다/u,
  timeZone: 'Asia/Seoul',
  slogans: [/^※ ?['‘"“]?(?:당신의 제보가 뉴스가 됩니다|Your report becomes news)/u],
  chrome: [
    'Menu',
    'Share',
    'AD',
    'Print',
    'Print Suggest Translation Improvements',
    'Suggest Translation Improvements',
    'Font size settings',
    '글자 크기 설정',
    '글자 크기 설정 Share',
    '글자크기설정',
    '댓글',
    '인쇄하기',
    '공유하기',
    '번역 개선 제안',
  ],
  chromeForms: [
    // Promotion: `대한민국 24시간 뉴스 채널 [YTN LIVE] 보기 〉`
    /^.{1,120}(?:보기|바로가기|보러가기|구독하기) ?>+$/u,
    /^.{0,80}\[YTN ?(?:LIVE|NewsNOW|news ?now)\].{0,80}>$/iu,
    /^\[ ?한국 뉴스 채널 와이티엔 ?\/ ?Korea.{0,40}\]$/u,
    /^[▶▣☞] ?YTN.{1,80}(?:구독|채널|보기|바로가기)/u,
    /^[*＊] ?(?:The text below|This text|The (?:following|above) text|아래 텍스트|아래 내용|위 텍스트)/u,
  ],
  sections: ['YTN', '자막뉴스', '뉴스NIGHT', '뉴스큐', '뉴스와이드'],
};
