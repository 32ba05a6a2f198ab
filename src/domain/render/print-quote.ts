import type { QuoteItem } from '../article/assembled-article';
import type { Speaker } from '../article/stored-article';

/** A sound bite in brackets: `[Name / Affiliation: words]`, `[(Affiliation): words]` where nobody is named, `[words]`. */
export const printQuote = ({ attribution, speaker, text }: QuoteItem): string => {
  const head =
    attribution !== null && tellsApart(attribution, speaker) ? attribution : printHead(speaker);
  return head === '' ? `[${text}]` : `[${head}: ${text}]`;
};

/** A head as printed may have lost what divides name and affiliation; only one that has it is printed again. */
const tellsApart = (attribution: string, { name, affiliation }: Speaker): boolean => {
  const divider = attribution.search(/[/,]/u);
  const [first, rest] =
    divider < 0
      ? [attribution, '']
      : [attribution.slice(0, divider).trimEnd(), attribution.slice(divider + 1).trimStart()];
  return first === (name ?? '') && rest === (affiliation ?? '');
};

const printHead = ({ name, affiliation }: Speaker): string => {
  const parts = [name ?? '', affiliation ?? ''].filter((part) => part !== '');
  return name || parts.length === 0 ? parts.join(' / ') : `(${parts.join('')})`;
};
