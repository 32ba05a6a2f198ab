import { isGenericSpeaker } from '../../../src/domain/names/generic-speakers';

describe('a printed speaker', () => {
  it.each([
    '시민',
    '제보 시민',
    '주변 상인',
    '인근 주민들',
    '국방부 관계자',
    '목격자 2',
    '서울대 교수',
    'Resident',
    'Local resident',
    'Police official',
    'Resident of Dolsan County, South Jeolla',
    'Passers-by',
    'A witness',
  ])('%s is nobody in particular', (printed) => {
    expect(isGenericSpeaker(printed)).toBe(true);
  });

  it.each([
    '옥달수',
    '옥달수 주민',
    '김경찰',
    'Ok Dal-su',
    'James Nixie Chatham House Russia-Eurasia Director',
    'Christian Farmer-Webb',
    '',
  ])('%s may be somebody', (printed) => {
    expect(isGenericSpeaker(printed)).toBe(false);
  });
});
