import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { articleJsonLd } from '../../src/domain/render/article-json-ld';
import { renderHtml } from '../../src/domain/render/render-html';
import { arbitrarySettings } from '../support/arbitrary-settings';
import { hostileArticle } from '../support/hostile-article';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** All that a page may consist of: its elements, and their attributes. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'name', 'property', 'content'],
  title: [],
  link: ['rel', 'href'],
  script: ['type'],
  style: [],
  body: [],
  header: ['class'],
  main: [],
  article: [],
  section: ['class', 'id'],
  aside: ['class'],
  footer: ['class'],
  address: [],
  div: ['class', 'id'],
  h1: [],
  h2: ['class'],
  h3: [],
  p: ['class'],
  span: ['class'],
  strong: ['class'],
  small: [],
  br: [],
  a: ['href'],
  time: ['datetime'],
  figure: ['class', 'id'],
  blockquote: ['lang'],
  figcaption: [],
  details: [],
  summary: [],
  dl: [],
  dt: [],
  dd: [],
};

const elementsOf = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const page = (source: string) => {
  const errors: string[] = [];
  const document = parse(source, { onParseError: ({ code }) => errors.push(code) });
  return { document, errors, elements: elementsOf(document) };
};

/** As HTML shows a text that it cannot hold. */
const asShown = (text: string): string => text.replace(/\r\n?/gu, '\n').replaceAll('\0', '\uFFFD');

/** Codes that a reference parser gives to characters that are none, whatever stands around them. */
const OF_CHARACTERS = /^(?:surrogate|noncharacter|control-character)-in-input-stream$/;

describe('no text of an article becomes markup', () => {
  it('in any page: elements, attributes, links and scripts are those of the form', () => {
    fc.assert(
      fc.property(hostileArticle, arbitrarySettings, (article, settings) => {
        const { document, elements, errors } = page(renderHtml(article, settings));
        expect(errors.filter((code) => !OF_CHARACTERS.test(code))).toEqual([]);
        expect(document.childNodes.map(({ nodeName }) => nodeName)).toEqual([
          '#documentType',
          'html',
        ]);
        for (const { tagName, attrs } of elements) {
          expect(Object.keys(ATTRIBUTES)).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(ATTRIBUTES[tagName]).toContain(name);
            if (name === 'href') {
              expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:|sms:|#)/u);
            }
          }
        }
        const scripts = elements.filter(({ tagName }) => tagName === 'script');
        expect(scripts.map(({ attrs }) => attrs)).toEqual([
          [{ name: 'type', value: 'application/ld+json' }],
        ]);
        expect(JSON.parse(scripts.map(textOf).join(''))).toEqual(
          JSON.parse(JSON.stringify(articleJsonLd(article, settings))),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('and every text is there to be read, letter by letter', () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const { elements } = page(renderHtml(article));
        const shown = (tagName: string) =>
          elements.filter((element) => element.tagName === tagName).map(textOf);
        const oneLine = (text: string) => asShown(text).replaceAll('\n', '');
        expect(shown('h1')).toEqual([oneLine(article.headline)]);
        expect(shown('dd')).toEqual(article.credits.map(({ name }) => asShown(name)));
        const said = shown('p').join('\u0001');
        for (const item of article.segments.flatMap(({ items }) => items)) {
          if (item.kind !== 'quote') {
            expect(said).toContain(oneLine(item.text));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
