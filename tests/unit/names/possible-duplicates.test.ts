import fc from 'fast-check';
import { compareNames } from '../../../src/domain/names/compare-names';
import type { NamedPerson } from '../../../src/domain/names/compare-to-person';
import { possibleDuplicates } from '../../../src/domain/names/possible-duplicates';

const NAMES = [
  'Min Seo-yun',
  'Min Seoyun',
  'Seo-yun Min',
  'Min Suh-yoon',
  'Minseoyun',
  '민서윤',
  '민 서윤',
  '류호성',
  '유호성',
  'Ryu Ho-sung',
  'Yoo Hosung',
  'Jean-Claude Orme',
  'Jean Claude Orme',
  'Orme',
  '-',
  '',
] as const;

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  names: fc.array(fc.record({ value: fc.constantFrom(...NAMES) }), { maxLength: 2 }),
});

const allNames = ({ name, names }: NamedPerson): string[] => [
  name,
  ...names.map(({ value }) => value),
];

describe('possible duplicates', () => {
  it('are exactly those who have two names that are compared as one', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        const found = possibleDuplicates(people).map(({ comparison, people: [first, second] }) =>
          [people.indexOf(first), people.indexOf(second), comparison].join(' '),
        );
        const expected = people.flatMap((first, index) =>
          people.slice(index + 1).flatMap((second, distance) => {
            const comparisons = allNames(first).flatMap((a) =>
              allNames(second).map((b) => compareNames(a, b)),
            );
            const closest = (['same', 'probable'] as const).find((one) =>
              comparisons.includes(one),
            );
            return closest ? [[index, index + 1 + distance, closest].join(' ')] : [];
          }),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('come with the names that say so, the certain ones first', () => {
    const [a, b, c] = [
      { name: 'Min Suh-yoon', names: [] },
      { name: 'Min Seo-yun', names: [{ value: '민서윤' }] },
      { name: '민 서윤', names: [] },
    ];
    expect(possibleDuplicates([a, b, c])).toEqual([
      { people: [b, c], comparison: 'same', names: ['민서윤', '민 서윤'] },
      { people: [a, b], comparison: 'probable', names: ['Min Suh-yoon', 'Min Seo-yun'] },
    ]);
  });
});
