import type { QuoteItem } from '../article/assembled-article';
import type { Speaker } from '../article/stored-article';

/** A sound bite in brackets: `[Name / Affiliation: words]`, `[(Affiliation): words]` where nobody is named, `[words]`. */
export const printQuote = ({ attribution, speaker, text }: QuoteItem): string => {
  const head =
    attribution !== null && tellsApart(attribution, speaker) ? attribution : printHead(speaker);
  return head === '' ? `[${text}]` : `[${head}: ${text}]`;
};

const DIVIDED_HEAD = /^([^/,]*?)\s*(?:[/,]\s*(.*))?$/su;

/** A head as printed may have lost what divides name and affiliation; only one that has it is printed again. */
const tellsApart = (attribution: string, { name, affiliation }: Speaker): boolean => {
  const [, first = '', rest = ''] = DIVIDED_HEAD.exec(attribution) ?? [];
  return first === (name ?? '') && rest === (affiliation ?? '');
};

const printHead = ({ name, affiliation }: Speaker): string => {
  const parts = [name ?? '', affiliation ?? ''].filter((part) => part !== '');
  return name || parts.length === 0 ? parts.join(' / ') : `(${parts.join('')})`;
};
