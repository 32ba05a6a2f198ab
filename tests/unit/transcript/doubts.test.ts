import { readFileSync } from 'node:fs';
import {
  acceptableTogether,
  acceptedOf,
  decide,
  doubtsOf,
  takeBack,
  type Decision,
} from '../../../src/domain/importing/doubts';
import { readTranscript } from '../../../src/domain/transcript/read-transcript';
import { readWithDecisions } from '../../../src/domain/transcript/read-with-decisions';

const PAGE = readFileSync('database/seeds/ytn-north-korean-troops/report.txt', 'utf8');

const doubtsIn = (page: string, decisions: readonly Decision[] = []) =>
  doubtsOf(readTranscript(page), decisions);

const idOf = (code: string, page = PAGE): string =>
  doubtsIn(page).find(({ diagnostic }) => diagnostic.code === code)?.id ?? '';

describe('the doubts of a page', () => {
  it('are open until they are decided, and open again when that is taken back', () => {
    const doubt = idOf('quote-unclosed');
    const accepted = decide([], {
      doubt,
      choice: 'The quote ends with its own paragraph.',
    });
    const refused = decide(accepted, { doubt, choice: null });
    const stateIn = (decisions: readonly Decision[]) =>
      doubtsIn(PAGE, decisions).find(({ id }) => id === doubt)?.state.kind;
    expect([stateIn([]), stateIn(accepted), stateIn(refused)]).toEqual([
      'open',
      'accepted',
      'refused',
    ]);
    expect(stateIn(takeBack(refused, doubt))).toBe('open');
  });

  it('stay decided when lines come before them, and not when their own line is another', () => {
    const doubt = idOf('quote-unclosed');
    const decisions = [{ doubt, choice: 'The quote runs over 2 paragraphs.' }];
    const kinds = (page: string) =>
      doubtsIn(page, decisions).filter(({ state }) => state.kind !== 'open').length;
    expect(kinds(`\n\n${PAGE}`)).toBe(1);
    expect(kinds(PAGE.replace('Edward Howell', 'Edwin Howell'))).toBe(0);
  });

  it('give the edits of what is accepted, by which the page is read anew as it prints it', () => {
    const decisions = [
      {
        doubt: idOf('quote-head-unsplit'),
        choice: 'The speaker is "James Nixie".',
      },
      {
        doubt: idOf('quote-unclosed'),
        choice: 'The quote ends with its own paragraph.',
      },
      { doubt: idOf('line-broken'), choice: null },
    ];
    const { choices, edits } = acceptedOf(doubtsIn(PAGE, decisions));
    expect(choices.map(({ code }) => code)).toEqual(['quote-head-unsplit', 'quote-unclosed']);
    const quotes = readWithDecisions(PAGE, edits).article.segments.flatMap(
      (segment) => segment.quotes,
    );
    expect(quotes.map(({ speaker, attribution, status }) => [speaker.name, attribution, status]))
      .toMatchInlineSnapshot(`
     [
       [
         "James Nixie",
         "James Nixie Chatham House Russia-Eurasia Director",
         "clean",
       ],
       [
         "Edward Howell",
         "Edward Howell, Oxford University Researcher",
         "clean",
       ],
     ]
    `);
  });

  it('never have two accepted suggestions for the same words', () => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 5 };
    const diagnostic = (code: string) => ({
      ...place,
      code,
      severity: 'warning' as const,
      message: '',
      suggestions: [{ label: code, edits: [{ ...place, text: code }] }],
    });
    const read = {
      diagnostics: [diagnostic('first'), diagnostic('second')],
      lines: [{ number: 1, text: 'Words.', class: 'narration' as const }],
    };
    const decisions = doubtsOf(read, []).map(({ id, diagnostic: { code } }) => ({
      doubt: id,
      choice: code,
    }));
    expect(acceptedOf(doubtsOf(read, decisions)).choices.map(({ code }) => code)).toEqual([
      'first',
    ]);
  });

  it('can be accepted together where there is one suggestion only', () => {
    const doubts = doubtsIn(PAGE);
    expect(acceptableTogether(doubts, 'line-broken')).toHaveLength(1);
    expect(acceptableTogether(doubts, 'quote-unclosed')).toEqual([]);
  });
});
