import type { HouseStyle } from './house-style';

export const voa: HouseStyle = {
  name: 'VOA',
  signs: /\bVOA\b/u,
  timeZone: 'America/New_York',
  quoteLabels: ['녹취'],
};
