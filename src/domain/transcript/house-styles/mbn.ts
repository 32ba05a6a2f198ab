import type { HouseStyle } from './house-style';

export const mbn: HouseStyle = {
  name: 'MBN',
  signs: /MBN|【 ?(?:앵커멘트|앵커|기자) ?】/u,
  timeZone: 'Asia/Seoul',
  markers: { 앵커멘트: 'anchor', 기자: 'reporter', 질문: 'anchor' },
  quoteLabels: ['인터뷰', '스탠딩', '현장음', '녹취'],
};
