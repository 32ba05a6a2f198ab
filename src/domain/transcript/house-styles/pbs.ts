import type { HouseStyle } from './house-style';

export const pbs: HouseStyle = {
  name: 'PBS',
  signs: /\bPBS\b|NewsHour/u,
  timeZone: 'America/New_York',
};
