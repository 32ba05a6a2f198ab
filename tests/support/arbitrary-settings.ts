import fc from 'fast-check';
import type { RenderSettings } from '../../src/domain/render/render-settings';
import { anyWords, optionalWords } from './arbitrary-words';

const address = fc.constantFrom('https://naru.example', 'https://naru.example/?a=1&b=2');

/** Any newsroom, or none. */
export const arbitrarySettings: fc.Arbitrary<RenderSettings> = fc.record({
  timeZone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'UTC'),
  newsroom: fc.option(
    fc.record({
      name: anyWords,
      url: fc.option(address),
      logoUrl: fc.option(address),
      rightsNotice: optionalWords,
      defaultLanguage: fc.constantFrom('ko', 'en'),
    }),
  ),
  publicUrl: fc.option(fc.constant('https://api.naru.example')),
  articleUrl: fc.option(
    fc.constantFrom('https://naru.example/{slug}', 'https://naru.example/a/{documentId}?x=1'),
  ),
});
