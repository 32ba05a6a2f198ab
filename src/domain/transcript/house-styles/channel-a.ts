import type { HouseStyle } from './house-style';

export const channelA: HouseStyle = {
  name: 'Channel A',
  signs: /채널 ?A|Channel ?A\b/u,
  timeZone: 'Asia/Seoul',
  markers: { 앵커: 'anchor', 리포트: 'reporter' },
};
