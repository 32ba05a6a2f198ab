import { assembleArticle } from '../../../src/domain/article/assemble-article';
import { AssembledArticleSchema } from '../../../src/domain/article/assembled-article-schema';
import { sampleArticle } from '../../support/sample-article';

const sample = assembleArticle(sampleArticle('the-ferry'));

type Fields = Record<string, unknown>;

/** A copy of the sample with one field set, or removed where the value is undefined. */
const sampleWith = (path: string, value: unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(sample)) as Fields;
  const steps = path.split('.');
  const parent = steps.slice(0, -1).reduce((at, step) => at[step] as Fields, copy);
  parent[steps.at(-1) ?? ''] = value;
  return JSON.parse(JSON.stringify(copy));
};

/** The issues that the schema has with it, as `path: message`. */
const issuesWith = (path: string, value: unknown): string[] => {
  const { error } = AssembledArticleSchema.safeParse(sampleWith(path, value));
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

describe('AssembledArticleSchema', () => {
  it.each([
    'documentId',
    'slug',
    'edition',
    'credits.0.person',
    'segments.1.items.1.speaker.person',
  ])('takes an article without %s, which only storing and publishing give', (path) => {
    expect(issuesWith(path, undefined)).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    [
      'a missing field',
      'segments.1.items.1.anonymous',
      undefined,
      'segments.1.items.1.anonymous: Invalid input: expected boolean, received undefined',
    ],
    ['an unknown field', 'segments.0.text', '', 'segments.0: Unrecognized key: "text"'],
    [
      'a word outside the vocabulary',
      'tipLines.0.channel',
      'pigeon',
      'tipLines.0.channel: Invalid option: expected one of "kakaotalk"|"phone"|"sms"|"email"|"web"|"app"|"post"',
    ],
    [
      'a time without a zone',
      'airedAt',
      '2025-03-04T12:00:00',
      'airedAt: expected an ISO 8601 instant with a zone',
    ],
    ['a day that is none', 'airedOn', '2025-02-30', 'airedOn: expected a day, YYYY-MM-DD'],
    [
      'words after the sign-off',
      'segments.1.items.5',
      { kind: 'narration', text: 'More.' },
      'segments.1.items.5: stands after the toss or sign-off that closes the segment',
    ],
    [
      'a second hand-over',
      'segments.0.items.3',
      { kind: 'toss', text: 'Again.' },
      'segments.0.items.3: stands after the toss or sign-off that closes the segment',
    ],
  ])('names %s', (_what, path, value, issue) => {
    expect(issuesWith(path, value)).toEqual([issue]);
  });

  it('takes a hand-over that is followed by a sign-off', () => {
    expect(issuesWith('segments.0.items.3', { kind: 'sign-off', text: 'Bye.' })).toEqual([]);
  });
});
