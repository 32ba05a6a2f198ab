import type {
  Credit,
  StoredArticle,
  StoredQuote,
  StoredSegment,
  TipLine,
} from '../article/stored-article';
import { writeBody, type BodyPart } from '../article/segment-body';
import type { Diagnostic, Suggestion } from '../diagnostics/diagnostic';
import { nameInToss } from '../names/spoken-name';
import {
  classifyLines,
  markerRole,
  readCredit,
  readSlogan,
  readTip,
  splitLines,
  TIMESTAMP,
} from './classify-lines';
import { diagnoseLines, wholeLine } from './diagnose-lines';
import type { ClassifiedLine, Reading } from './reading';

const QUOTE = /^\[(?:([^:\]]{1,160}?)\s*:\s*)?([^\]]*)(\])?\s*$/u;

/** Reads a report page: every line gets a class, every doubt a diagnostic; no input throws. */
export const readTranscript = (text: string): Reading => {
  const lines = withTosses(classifyLines(splitLines(text)));
  const segments = readSegments(lines);
  const credits = readCredits(lines, segments);
  const headline = textOf(lines, 'headline') ?? '';
  const slogan = lines.find((line) => line.class === 'tip-slogan');
  const article: StoredArticle = {
    documentId: null,
    slug: null,
    headline,
    section: textOf(lines, 'section'),
    language: /\p{Script=Hangul}/u.test(headline) ? 'ko' : 'en',
    format: segments.some(({ role }) => role === 'reporter') ? 'package' : 'straight',
    summary: null,
    ...readTime(textOf(lines, 'timestamp') ?? ''),
    firstPublishedAt: null,
    embargoUntil: null,
    segments,
    credits,
    tipLines: lines.filter((line) => line.class === 'tip').flatMap(tipLineOf),
    tipSlogan: slogan ? readSlogan(slogan.text) : null,
    corrections: [],
  };
  return { article, diagnostics: diagnose(lines), lines };
};

const textOf = (lines: readonly ClassifiedLine[], wanted: ClassifiedLine['class']) =>
  lines.find((line) => line.class === wanted)?.text.trim() ?? null;

/** The last narration before another marker is the hand-over when it names a reporter. */
const withTosses = (lines: readonly ClassifiedLine[]): ClassifiedLine[] =>
  lines.map((line, index) => {
    const next = lines.slice(index + 1, index + 8).find(({ class: kind }) => kind !== 'blank');
    const closes = line.class === 'narration' && next?.class === 'marker';
    return closes && nameInToss(line.text) !== null ? { ...line, class: 'toss' } : line;
  });

const readSegments = (lines: readonly ClassifiedLine[]): StoredSegment[] => {
  const starts = lines.flatMap((line, index) => (line.class === 'marker' ? [index] : []));
  return starts.map((start, index) =>
    readSegment(lines.slice(start, starts[index + 1] ?? lines.length), index + 1),
  );
};

const readSegment = (lines: readonly ClassifiedLine[], order: number): StoredSegment => {
  const label = lines[0]?.text.trim() ?? '';
  const parts: BodyPart[] = [];
  const quotes: StoredQuote[] = [];
  for (const line of lines) {
    if (line.class === 'narration') {
      parts.push({ kind: 'narration', text: line.text.trim() });
    } else if (line.class === 'quote') {
      quotes.push(readQuote(line.text.trim(), quotes.length + 1));
      parts.push({ kind: 'quote-place', order: quotes.length });
    }
  }
  return {
    documentId: null,
    order,
    role: markerRole(label) ?? 'unmarked',
    label,
    name: null,
    body: writeBody(parts),
    toss: textOf(lines, 'toss'),
    signOff: textOf(lines, 'sign-off'),
    startMs: null,
    endMs: null,
    quotes,
  };
};

const readQuote = (text: string, order: number): StoredQuote => {
  const [, head, words, closed] = QUOTE.exec(text) ?? [];
  const [, name = head, affiliation] = /^(.*?)\s*[/,]\s*(.*)$/u.exec(head ?? '') ?? [];
  return {
    documentId: null,
    order,
    text: words ?? text.slice(1),
    speaker: { name: name ?? null, affiliation: affiliation ?? null, person: null },
    attribution: head ?? null,
    anonymous: false,
    originalText: null,
    originalLanguage: null,
    status: closed ? 'clean' : 'needs-review',
  };
};

const readCredits = (
  lines: readonly ClassifiedLine[],
  segments: readonly StoredSegment[],
): Credit[] => {
  const tosses = segments.flatMap(({ toss }) => (toss === null ? [] : [toss]));
  const inferred = tosses.flatMap((toss) => {
    const name = nameInToss(toss);
    return name === null
      ? []
      : [
          {
            name,
            role: 'reporter',
            roleLabel: null,
            evidence: 'toss',
            evidenceText: toss,
          } as const,
        ];
  });
  const printed = lines.flatMap((line, index) => {
    const before = lines[index - 1]?.text ?? '';
    const credit = readCredit(line.text) ?? readCredit(line.text, before);
    return line.class === 'credit' && credit
      ? [{ ...credit, evidence: 'line', evidenceText: line.text.trim() } as const]
      : [];
  });
  return [...inferred, ...printed].map((credit, index) => ({
    documentId: null,
    order: index + 1,
    kind: 'person',
    person: null,
    ...credit,
  }));
};

const tipLineOf = ({ text }: ClassifiedLine): TipLine[] => {
  const tip = readTip(text);
  return tip ? [{ documentId: null, ...tip, url: null }] : [];
};

/** Korean pages give Korean time and no zone; a day without a time gives no invented hour. */
const readTime = (text: string): { airedAt: string | null; airedOn: string | null } => {
  const [, year = '', month = '', day = '', half, hour, minute = ''] = TIMESTAMP.exec(text) ?? [];
  if (year === '') return { airedAt: null, airedOn: null };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return { airedAt: null, airedOn: date };
  const afternoon = half === 'PM' || half === '오후';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
  return { airedAt: `${date}T${String(hours).padStart(2, '0')}:${minute}:00+09:00`, airedOn: null };
};

const diagnose = (lines: readonly ClassifiedLine[]): Diagnostic[] =>
  [
    ...lines.flatMap((line, index) => diagnoseQuote(lines, line, index)),
    ...diagnoseLines(lines),
  ].sort((a, b) => a.line - b.line || a.column - b.column);

const diagnoseQuote = (
  lines: readonly ClassifiedLine[],
  line: ClassifiedLine,
  index: number,
): Diagnostic[] => {
  if (line.class !== 'quote') return [];
  const [, head, , closed] = QUOTE.exec(line.text.trim()) ?? [];
  const found: Diagnostic[] = [];
  if (head !== undefined && !/[/,]/u.test(head) && head.split(/\s+/u).length > 3) {
    found.push({
      ...wholeLine(line),
      code: 'quote-head-unsplit',
      severity: 'warning',
      message: `The head "${head}" does not say where the name ends.`,
      suggestions: splitSuggestions(line, head),
    });
  }
  if (!closed) {
    found.push({
      ...wholeLine(line),
      code: 'quote-unclosed',
      severity: 'error',
      message: 'The bracket of this quote is never closed; it is read as one paragraph.',
      suggestions: closeSuggestions(lines, index),
    });
  }
  return found;
};

const splitSuggestions = (line: ClassifiedLine, head: string): Suggestion[] =>
  [2, 3].map((count) => {
    const name = head.split(/\s+/u).slice(0, count).join(' ');
    const column = line.text.indexOf(head) + name.length + 1;
    return {
      label: `The speaker is "${name}".`,
      edits: [{ line: line.number, column, endLine: line.number, endColumn: column, text: ' /' }],
    };
  });

const closeSuggestions = (lines: readonly ClassifiedLine[], index: number): Suggestion[] => {
  const following = lines.slice(index + 1).filter(({ class: kind }) => kind !== 'blank');
  const end = following.findIndex(({ class: kind }) => kind !== 'narration');
  const own = lines[index];
  const candidates = [...(own ? [own] : []), ...following.slice(0, Math.max(0, end))].slice(0, 3);
  return candidates.slice(0, 1).map((line) => ({
    label: 'The quote ends with its own paragraph.',
    edits: [{ ...wholeLine(line), column: line.text.length + 1, text: ']' }],
  }));
};
