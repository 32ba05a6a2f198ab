import type { LineClass } from '../domain/transcript/reading';
import type { Style } from './terminal';

const STYLES = {
  blank: 'dim',
  chrome: 'dim',
  headline: ['bold', 'whiteBright'],
  section: 'bold',
  timestamp: 'cyan',
  summary: 'cyan',
  marker: ['bold', 'blueBright'],
  narration: 'reset',
  toss: 'magentaBright',
  'sign-off': 'magentaBright',
  quote: 'greenBright',
  credit: 'blueBright',
  byline: 'blueBright',
  'tip-slogan': 'cyanBright',
  tip: 'cyanBright',
  copyright: 'dim',
  hashtag: 'dim',
  repeat: 'dim',
  unparsed: 'redBright',
} as const satisfies Record<LineClass, Style>;

/** The style in which a line of a class is printed. */
export const classStyle = (lineClass: LineClass): Style => STYLES[lineClass];
