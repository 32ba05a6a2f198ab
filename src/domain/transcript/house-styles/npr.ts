import type { HouseStyle } from './house-style';

export const npr: HouseStyle = {
  name: 'NPR',
  signs: /\bNPR\b/u,
  timeZone: 'America/New_York',
  chromeForms: [/^\(SOUNDBITE OF [A-Z ,.'"-]{2,80}\)$/u],
};
