import { wordKey } from '../house-styles/word-key';
import { textOf } from '../pieces/paragraph-text';
import type { Place } from '../pieces/piece';
import type { LineForm, PageFacts } from './line-form';
import { timestampForm } from './timestamp-form';

const CORRECTION = /^\[([^\s[\]]{2,20}) ([^()[\]]{8,40}?)(?: \([^[\]]{1,80}\))?\] (?=\S)/u;

/**
 * What has been corrected, and when: `[Correction 2024.12.30 PM 02:00] The ferry has two engines.` What it is about may stand in
 * parentheses behind the time; that is for people, since only an id tells it for sure.
 */
export const correctionForm: LineForm = ({ line, start, end }, facts) => {
  const match = CORRECTION.exec(line.plain.slice(start, Math.min(end, start + 150)));
  if (!match) return null;
  const [whole, word = '', time = ''] = match;
  const kind = facts.words.corrections.get(wordKey(word));
  const from = start + 1 + word.length + 1;
  const date = kind ? instantAt({ line, start: from, end: from + time.length }, facts) : null;
  const text = textOf({ line, start: start + whole.length, end });
  return kind && date !== null
    ? { content: { kind: 'correction', correction: { kind, date, text, target: null } }, end }
    : null;
};

const instantAt = (place: Place, facts: PageFacts): string | null => {
  const content = timestampForm(place, facts)?.content;
  return content?.kind === 'timestamp' ? (content.stamps[0]?.at ?? null) : null;
};
