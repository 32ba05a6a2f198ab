import type { HouseStyle } from './house-style';

export const cnn: HouseStyle = {
  name: 'CNN',
  signs: /\bCNN\b/u,
  timeZone: 'America/New_York',
  stampWords: { aired: 'published' },
  chromeForms: [
    /^(?:Return to Transcripts main page|THIS IS A RUSH TRANSCRIPT\..{0,120})$/u,
    /^\[\d{2}:\d{2}:\d{2}\]$/u,
    /^\((?:(?:BEGIN|END) [A-Z ]{3,20}|COMMERCIAL BREAK)\)$/u,
  ],
};
