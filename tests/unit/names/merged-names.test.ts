import { mergedNames, type PersonName } from '../../../src/domain/names/merged-names';

const name = (value: string, kind: PersonName['kind'], language: string | null = null) => ({
  value,
  language,
  script: null,
  kind,
});

describe('the names of somebody into whom another one is merged', () => {
  it('are all of both, each spelling once, one of them preferred at most', () => {
    const kept = { name: 'Min Seo-yun', names: [name('민서윤', 'preferred', 'ko')] };
    const merged = {
      name: 'Min Suh-yoon',
      names: [
        name('민서윤', 'romanization'),
        name('Min Seo-yun', 'romanization'),
        name('閔瑞允', 'preferred', 'zh'),
        name('Min Seoyoon', 'misspelling'),
        name('Min Suh-yoon', 'former'),
      ],
    };
    expect(mergedNames(kept, merged)).toEqual([
      name('민서윤', 'preferred', 'ko'),
      name('閔瑞允', 'alias', 'zh'),
      name('Min Seoyoon', 'misspelling'),
      name('Min Suh-yoon', 'former'),
    ]);
  });

  it('do not have the other one’s name twice', () => {
    expect(mergedNames({ name: 'Same', names: [] }, { name: 'Same', names: [] })).toEqual([]);
  });
});
