import fc from 'fast-check';
import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import { arbitraryArticle } from './arbitrary-article';
import { withTexts } from './with-texts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '</title></style><svg onload=alert(1)>',
  '<!-- ',
  '-->',
  ']]>',
  '<![CDATA[',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;b&gt; &amp; &#60;',
  '<',
  '>',
  '&',
  '\u2028\u2029',
  '\u0000',
  '\r\n',
  '\ud800',
  '{{quote:1}}',
  '</blockquote></figure>',
];

/** Any text with something in it that would like to be markup. */
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

/** Any article whose texts would all like to be markup. */
export const hostileArticle: fc.Arbitrary<AssembledArticle> = fc
  .tuple(arbitraryArticle, fc.infiniteStream(hostileText))
  .map(([article, texts]) => withTexts(article, () => texts.next().value as string));
