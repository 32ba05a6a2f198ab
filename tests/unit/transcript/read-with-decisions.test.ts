import { readTranscript } from '../../../src/domain/transcript/read-transcript';
import { readWithDecisions } from '../../../src/domain/transcript/read-with-decisions';

const page = [
  '[Reporter]',
  '[Ok Dal-su / Islander: We were told nothing.',
  'The company is silent.',
  '[Pyo Eun-bi Head of the Dolsan Line: Soon.]',
  '[Pyo Eun-bi Head of the Dolsan Line: Very soon.]',
].join('\n');

const editsOf = (code: string, label: string) => {
  const suggestions = readTranscript(page)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .flatMap((diagnostic) => diagnostic.suggestions ?? []);
  return suggestions.filter((suggestion) => suggestion.label.includes(label))[0]?.edits ?? [];
};

const quotes = (edits: Parameters<typeof readWithDecisions>[1]) =>
  readWithDecisions(page, edits).article.segments.flatMap((segment) => segment.quotes);

describe('reading a page with what an editor decided', () => {
  it('divides a head, and keeps the head as printed', () => {
    const [, pyo] = quotes(editsOf('quote-head-unsplit', '"Pyo Eun-bi"'));
    expect(pyo?.speaker).toMatchObject({
      name: 'Pyo Eun-bi',
      affiliation: 'Head of the Dolsan Line',
    });
    expect(pyo?.attribution).toBe('Pyo Eun-bi Head of the Dolsan Line');
  });

  it('keeps the head of every other quote when a decision moves paragraphs into one', () => {
    const read = quotes(editsOf('quote-unclosed', '2 paragraphs'));
    expect(read.map(({ text }) => text)).toEqual([
      'We were told nothing.\n\nThe company is silent.',
      'Soon.',
      'Very soon.',
    ]);
    expect(read.map(({ attribution }) => attribution)).toEqual([
      'Ok Dal-su / Islander',
      'Pyo Eun-bi Head of the Dolsan Line',
      'Pyo Eun-bi Head of the Dolsan Line',
    ]);
  });

  it('reads the page as it stands when nothing was decided', () => {
    expect(readWithDecisions(page, [])).toEqual(readTranscript(page));
  });
});
