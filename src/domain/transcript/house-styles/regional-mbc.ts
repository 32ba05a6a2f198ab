import type { HouseStyle } from './house-style';

export const regionalMbc: HouseStyle = {
  name: 'MBC regional',
  signs: /◀ ?(?:ANC|VCR|INT|SYN|END) ?▶/u,
  timeZone: 'Asia/Seoul',
  markers: { anc: 'anchor', vcr: 'reporter', end: null },
  quoteLabels: ['int', 'syn'],
};
