import type { Diagnostic } from '../../../src/domain/diagnostics/diagnostic';
import type { LineClass, Reading } from '../../../src/domain/transcript/reading';
import { readTranscript } from '../../../src/domain/transcript/read-transcript';
import { printReading } from '../../../src/cli/print-reading';

const plain = { paint: (_style: unknown, text: string) => text, columns: null };

/** What is printed for some lines with diagnostics, without the summary below. */
const printed = (lines: [LineClass, string][], diagnostics: Diagnostic[]): string[] => {
  const reading: Reading = {
    ...readTranscript(''),
    diagnostics,
    lines: lines.map(([lineClass, text], index) => ({ number: index + 1, text, class: lineClass })),
  };
  return printReading(reading, plain).split('\n').slice(0, -3);
};

const doubt = (columns: [number, number], more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'in-doubt',
  severity: 'warning',
  message: 'This is doubtful.',
  line: 1,
  column: columns[0],
  endLine: 1,
  endColumn: columns[1],
  ...more,
});

describe('a reading for people', () => {
  it('shows every line with its number and class, and marks below it what a diagnostic is about', () => {
    expect(
      printed(
        [
          ['marker', '[Anchor]'],
          ['blank', ''],
          ['narration', 'The pier is empty.'],
        ],
        [
          doubt([5, 9], {
            line: 3,
            endLine: 3,
            suggestions: [{ label: 'Say “dock”.', edits: [] }],
          }),
        ],
      ),
    ).toEqual([
      '1  marker     │ [Anchor]',
      '2  blank      │',
      '3  narration  │ The pier is empty.',
      '              │     ^^^^',
      '              │ warning in-doubt: This is doubtful.',
      '              │   → Say “dock”.',
    ]);
  });

  it('marks full-width letters with two carets each', () => {
    expect(printed([['quote', '[옥달수 주민: 몰라요.]']], [doubt([2, 8])]).slice(0, 2)).toEqual([
      '1  quote      │ [옥달수 주민: 몰라요.]',
      '              │  ^^^^^^^^^^^',
    ]);
  });

  it('marks a place that has no width with one caret', () => {
    expect(printed([['narration', '가나']], [doubt([3, 3])])[1]).toBe(`${' '.repeat(14)}│     ^`);
  });

  it('wraps lines beside their class, with the marks under the row in which a place ends', () => {
    const narrow = { ...plain, columns: 46 };
    const text = '섬으로 가는 배가 일주일째 바다로 뜨지 못하고 있습니다.';
    const reading: Reading = {
      ...readTranscript(''),
      diagnostics: [doubt([11, 22])],
      lines: [{ number: 1, text, class: 'narration' }],
    };
    expect(printReading(reading, narrow).split('\n').slice(0, 5)).toEqual([
      '1  narration  │ 섬으로 가는 배가 일주일째',
      '              │ 바다로 뜨지 못하고 있습니다.',
      '              │ ^^^^^^^^^^^',
      '              │ warning in-doubt: This is',
      '              │ doubtful.',
    ]);
  });

  it('leaves long lines to a terminal that is too narrow for two columns', () => {
    const reading = readTranscript('The pier is empty, and nobody knows when the ferry will sail.');
    expect(printReading(reading, { ...plain, columns: 30 })).toContain(
      'The pier is empty, and nobody knows when the ferry will sail.',
    );
  });

  it('marks the first line of what goes on in others', () => {
    const lines: [LineClass, string][] = [
      ['narration', 'One'],
      ['narration', 'two.'],
    ];
    expect(printed(lines, [doubt([2, 3], { endLine: 2 })]).slice(1, 3)).toEqual([
      '              │  ^^',
      '              │ warning in-doubt: This is doubtful. (to line 2)',
    ]);
  });

  it('sends no control character of a page to the terminal', () => {
    const [line] = printed([['narration', 'a\u001b[2Jb\tc\u202ed\u0007']], []);
    expect(line).toBe('1  narration  │ a␛[2Jb c␡d␇');
  });

  it('ends with what was found', () => {
    const text = ['[Anchor]', 'Reporter Na Ha-neul reports.', '[Reporter]', '[Words.]'].join('\n');
    expect(printReading(readTranscript(text), plain)).toMatch(/\n\n2 segments, 1 quote, .*\n$/u);
  });
});
