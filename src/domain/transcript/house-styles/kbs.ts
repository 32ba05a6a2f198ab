import type { HouseStyle } from './house-style';

export const kbs: HouseStyle = {
  name: 'KBS',
  signs: /KBS|케이비에스|\[Anchor Lead\]|동영상 고정 취소/u,
  timeZone: 'Asia/Seoul',
  markers: {
    report: 'reporter',
    pkg: 'reporter',
    'anchor lead': 'anchor',
    '앵커 멘트': 'anchor',
    // As misprinted.
    '앵커 맨트': 'anchor',
    리포트: 'reporter',
    voiceover: 'narrator',
  },
  quoteLabels: ['soundbite', 'sound bite', 'interview', '인터뷰', '녹취', '현장음'],
  slogans: [/^■ ?제보하기/u],
  tipChannels: { 카카오톡: 'kakaotalk', 전화: 'phone', 이메일: 'email', 뉴스홈페이지: 'web' },
  chrome: [
    '읽어주기 기능은 크롬기반의',
    '브라우저에서만 사용하실 수 있습니다.',
    '읽어주기 기능은 크롬기반의 브라우저에서만 사용하실 수 있습니다.',
    '동영상 고정 취소',
    '고화질로 보기',
    '표준화질',
    '자동재생',
    '키보드 컨트롤 안내',
  ],
  chromeForms: [/^▷ ?(?:유튜브|네이버|카카오).{0,60}구독/u],
  stampWords: { date: 'published' },
};
