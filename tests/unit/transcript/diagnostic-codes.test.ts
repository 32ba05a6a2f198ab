import { DIAGNOSTIC_CODES } from '../../../src/domain/diagnostics/diagnostic-codes';
import { readTranscript } from '../../../src/domain/transcript/read-transcript';
import { goldenCases, goldenInput } from '../../support/golden';

const given = new Set(
  goldenCases('transcript').flatMap((name) =>
    readTranscript(goldenInput('transcript', name, 'page.txt')).diagnostics.map(({ code }) => code),
  ),
);

describe('the codes of diagnostics', () => {
  it.each(Object.entries(DIAGNOSTIC_CODES))('%s has a golden case', (code) => {
    expect(given).toContain(code);
  });

  it.each(Object.entries(DIAGNOSTIC_CODES))(
    '%s is given for its own example',
    (code, { example }) => {
      const page = example.replaceAll(' ⏎ ', '\n');
      expect(readTranscript(page).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    },
  );

  it.each(Object.entries(DIAGNOSTIC_CODES))('%s has a law of one sentence', (_, { law }) => {
    expect(law).toMatch(/^[A-Z][^\n]+\.$/u);
  });
});
