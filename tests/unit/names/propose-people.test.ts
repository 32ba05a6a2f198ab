import fc from 'fast-check';
import { parsedArticle } from '../../../src/domain/article/parsed-article';
import { compareToPerson } from '../../../src/domain/names/compare-to-person';
import { indexPeople, peopleNear, type KnownPerson } from '../../../src/domain/names/people-index';
import { proposePeople } from '../../../src/domain/names/propose-people';
import { readTranscript } from '../../../src/domain/transcript/read-transcript';

const person = (documentId: string, name: string, ...names: string[]): KnownPerson => ({
  documentId,
  name,
  names: names.map((value) => ({ value })),
});

const PAGE = `Why did the ferry stop?

[Anchor]
The ferry has not sailed for a week.

[Reporter]
The pier is empty.

[Ok Dal-su / Islander: We were told nothing.]

[Island official: It takes time.]

I'm YTN's Min Seo-yun.

Video editing: Tak Jiho / CG: Pyo Eun-bi
`;

const propose = (people: readonly KnownPerson[], page = PAGE) =>
  proposePeople(parsedArticle(readTranscript(page).article), indexPeople(people));

describe('proposing Persons for a page', () => {
  it('names the place, the printed name, the Person and why, nothing for a stranger', () => {
    const people = [
      person('tak', 'Tak Ji-ho'),
      person('ok', '옥달수', 'Ok Dal-soo'),
      person('min', 'Min Seo-yun'),
      person('other', 'Do Ma-eum'),
    ];
    expect(propose(people)).toEqual([
      {
        path: 'segments[1].items[1]',
        printed: 'Ok Dal-su',
        person: { documentId: 'ok', name: '옥달수' },
        likeness: 'probable',
        why: '"Ok Dal-su" and "Ok Dal-soo", a listed name of 옥달수 are probably one name, written in two ways.',
      },
      {
        path: 'credits[0]',
        printed: 'Min Seo-yun',
        person: { documentId: 'min', name: 'Min Seo-yun' },
        likeness: 'same',
        why: '"Min Seo-yun" is the very name.',
      },
      {
        path: 'credits[1]',
        printed: 'Tak Jiho',
        person: { documentId: 'tak', name: 'Tak Ji-ho' },
        likeness: 'same',
        why: '"Tak Jiho" and "Tak Ji-ho" are one spelling.',
      },
    ]);
  });

  it('proposes everybody of one name, the nearest first', () => {
    const people = [person('a', 'Tak Chi-ho'), person('b', 'Tak Ji-ho'), person('c', 'Tak Jiho')];
    expect(propose(people).map(({ person: { documentId } }) => documentId)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  it('leaves a title and a station that stand with the name aside', () => {
    const korean = '여객선은 왜 멈췄나\n\n[기자]\n부두가 비었습니다.\n\n영상편집 : 나하늘 기자\n';
    expect(propose([person('na', '나하늘')], korean)).toMatchObject([
      { person: { documentId: 'na' }, likeness: 'same' },
    ]);
  });

  it('finds through the keys whoever comparing with everybody finds', () => {
    const part = fc.constantFrom(
      ...[
        'Kim',
        'Gim',
        'Lee',
        'Rhee',
        'Ji-ho',
        'Jiho',
        'Chi ho',
        '나',
        '라',
        '하늘',
        'Ann',
        '',
        '-',
      ],
    );
    const name = fc.array(part, { maxLength: 3 }).map((parts) => parts.join(' '));
    const anybody = fc.record({
      documentId: fc.uuid(),
      name,
      names: fc.array(fc.record({ value: name }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 8 }), name, (people, printed) => {
        const isNear = (one: KnownPerson) => compareToPerson(printed, one) !== 'different';
        expect(peopleNear(indexPeople(people), printed).filter(isNear)).toEqual(
          expect.arrayContaining(people.filter(isNear)),
        );
      }),
    );
  });
});
