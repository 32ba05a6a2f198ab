import type { HouseStyle } from './house-style';

export const yonhapNewsTv: HouseStyle = {
  name: 'Yonhap News TV',
  signs: /연합뉴스 ?TV|Yonhap ?News ?TV|jebo23/u,
  timeZone: 'Asia/Seoul',
  markers: { 앵커: 'anchor', 기자: 'reporter' },
  tipChannels: { '기사문의 및 제보': 'kakaotalk' },
};
