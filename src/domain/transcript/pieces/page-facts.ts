import { isSaidOutright } from '../forms/directive-form';
import { framedMatch } from '../forms/framed-words';
import type { PageFacts, Speaking } from '../forms/line-form';
import { introducedSpeakers, readMarkerWords } from '../forms/marker-form';
import { pageWords } from '../house-styles/page-words';
import type { PageLine } from '../lines/page-line';

/** What a whole page tells that its lines are read by. */
export const pageFacts = (text: string, all: readonly PageLine[]): PageFacts => {
  const lines = all.filter(({ plain }) => !isSaidOutright(plain.trimStart()));
  const facts: PageFacts = {
    words: pageWords(text),
    speakers: speakersOf(lines),
    breaksLost: false,
  };
  return { ...facts, breaksLost: lines.some(({ plain }) => holdsSeveralMarkers(plain, facts)) };
};

const speakersOf = (lines: readonly PageLine[]): ReadonlyMap<string, Speaking> => {
  const speakers = new Map<string, Speaking>();
  for (const { plain } of lines) {
    const introduced = introducedSpeakers(plain.slice(0, 160).trimStart());
    if (introduced) {
      speakers.set(introduced.name, introduced);
      speakers.set(introduced.name.split(' ').at(-1) ?? '', introduced);
    }
  }
  return speakers;
};

const FRAMES = /\[([^[\]:]{1,20})\]|<([^<>:]{1,20})>|◀([^◀▶:]{1,20})▶|【([^【】:]{1,20})】/gu;

/** Shorter lines are not what is left of a page without line breaks. */
const SHORTEST = 120;

const holdsSeveralMarkers = (plain: string, facts: PageFacts): boolean => {
  if (plain.length < SHORTEST) {
    return false;
  }
  let count = 0;
  for (const match of plain.matchAll(FRAMES)) {
    const { words } = framedMatch(match);
    count += readMarkerWords(words, facts) ? 1 : 0;
    if (count > 1) {
      return true;
    }
  }
  return false;
};
