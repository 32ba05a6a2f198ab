/** Text that is HTML already; everything else is escaped when it gets into a template. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What may stand in a template: text (escaped), markup, lists of both, and nothing. */
export type Content = string | number | Markup | null | readonly Content[];

/**
 * HTML with content in it, as an element's text or inside a quoted attribute: texts can never become markup, in either place.
 * Never inside `<script>` or `<style>`, nor for addresses in `href`: see script-json.ts and link-address.ts.
 */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => `${part}${sourceOf(contents[index] ?? null)}`).join(''));

const sourceOf = (content: Content): string => {
  if (content === null) {
    return '';
  }
  if (content instanceof Markup) {
    return content.source;
  }
  return typeof content === 'object' ? content.map(sourceOf).join('') : escapeHtml(String(content));
};

/** Text as HTML that shows just it. What HTML cannot hold is shown as HTML would: a carriage return as a line feed, NUL as the replacement character. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[&<>"'\0]/gu, (character) => ESCAPES[character] ?? character);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
};
