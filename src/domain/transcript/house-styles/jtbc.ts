import type { HouseStyle } from './house-style';

export const jtbc: HouseStyle = {
  name: 'JTBC',
  signs: /JTBC/u,
  timeZone: 'Asia/Seoul',
  markers: { 앵커: 'anchor', 기자: 'reporter' },
  chromeForms: [/^▶.{0,60}JTBC.{0,60}(?:구독|보기|바로가기)/u],
};
