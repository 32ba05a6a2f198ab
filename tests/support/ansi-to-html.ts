import { displayWidth } from '../../src/domain/text/display-width';

/** The colours of a terminal with a dark ground, by the numbers of their control sequences. */
const COLOURS: Readonly<Record<number, string>> = {
  31: '#ff7b72',
  33: '#e3b341',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
  91: '#ffa198',
  92: '#7ee787',
  94: '#79c0ff',
  95: '#e2b7ff',
  96: '#a5f3fc',
  97: '#ffffff',
};

const STYLES: Readonly<Record<number, string>> = {
  1: 'font-weight:bold',
  2: 'opacity:.55',
  3: 'font-style:italic',
  4: 'text-decoration:underline',
};

/** Which styles each control sequence ends. */
const ENDS: Readonly<Record<number, readonly number[]>> = {
  22: [1, 2],
  23: [3],
  24: [4],
  39: Object.keys(COLOURS).map(Number),
};

// eslint-disable-next-line no-control-regex -- control sequences are what this is about
const SEQUENCE = /\u001b\[(\d+)m/u;

/** What a terminal shows, as HTML: colours and styles as such, a character of two columns as wide as two others. */
export const ansiToHtml = (printed: string): string => {
  const active = new Set<number>();
  return printed
    .split(SEQUENCE)
    .map((part, index) => {
      if (index % 2 === 0) return styled(part, active);
      const code = Number(part);
      if (code === 0) active.clear();
      for (const ended of ENDS[code] ?? []) active.delete(ended);
      if (code in COLOURS || code in STYLES) active.add(code);
      return '';
    })
    .join('');
};

const styled = (text: string, active: ReadonlySet<number>): string => {
  const css = [...active].map((code) => STYLES[code] ?? `color:${COLOURS[code] ?? 'inherit'}`);
  const words = Array.from(text, (character) =>
    displayWidth(character) === 2 ? `<span class="wide">${character}</span>` : escaped(character),
  ).join('');
  return css.length === 0 || text === '' ? words : `<span style="${css.join(';')}">${words}</span>`;
};

const escaped = (character: string): string =>
  character === '&' ? '&amp;' : character === '<' ? '&lt;' : character;
