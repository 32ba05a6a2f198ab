import type { HouseStyle } from './house-style';

export const mbc: HouseStyle = {
  name: 'MBC',
  signs: /MBC|엠비[씨시]|◀ ?(?:앵커|리포트|기자) ?▶/u,
  timeZone: 'Asia/Seoul',
  markers: { 앵커: 'anchor', 리포트: 'reporter' },
  slogans: [/^MBC ?뉴스는 24시간 여러분의 제보를 기다립니다/u],
  tipChannels: { 전화: 'phone', 이메일: 'email', 카카오톡: 'kakaotalk' },
};
