import type { HouseStyle } from './house-style';

export const tvChosun: HouseStyle = {
  name: 'TV Chosun',
  signs: /TV ?조선|TV ?Chosun|TV ?CHOSUN/u,
  timeZone: 'Asia/Seoul',
  markers: { 앵커: 'anchor', 리포트: 'reporter' },
  stampWords: { 등록: 'published' },
};
