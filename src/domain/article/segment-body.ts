/** What a segment's body consists of: a narrated paragraph, or the place where a quote is heard. */
export type BodyPart =
  | { readonly kind: 'narration'; readonly text: string }
  | { readonly kind: 'quote-place'; readonly order: number };

const QUOTE_PLACE = /^\{\{quote:(\d+)\}\}$/u;

/** A page's own words that look like a place carry one more backslash in the body than on the page. */
const LOOKS_LIKE_PLACE = /^\\*\{\{quote:\d+\}\}$/u;

/**
 * Reads a segment's body.
 * @param body paragraphs divided by blank lines; `{{quote:N}}` alone in a paragraph is the place of the quote with order N
 */
export const readBody = (body: string): BodyPart[] =>
  splitParagraphs(body).map((paragraph) => {
    const place = QUOTE_PLACE.exec(paragraph);
    if (place?.[1] !== undefined) {
      return { kind: 'quote-place', order: Number(place[1]) };
    }
    const escaped = LOOKS_LIKE_PLACE.test(paragraph);
    return { kind: 'narration', text: escaped ? paragraph.slice(1) : paragraph };
  });

/** Writes a segment's body; reading it gives the same parts again, narration being single paragraphs. */
export const writeBody = (parts: readonly BodyPart[]): string =>
  parts
    .map((part) => {
      switch (part.kind) {
        case 'narration':
          return LOOKS_LIKE_PLACE.test(part.text) ? `\\${part.text}` : part.text;
        case 'quote-place':
          return `{{quote:${part.order}}}`;
      }
    })
    .join('\n\n');

/** Paragraphs of a text: what stands between blank lines. */
export const splitParagraphs = (text: string): string[] =>
  text
    .split(/\n(?:[^\S\n]*\n)+/u)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/gu, ''))
    .filter((paragraph) => paragraph.trim() !== '');
