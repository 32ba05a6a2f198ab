import { splitName } from '../../../src/domain/names/split-name';

describe('dividing a printed name', () => {
  it.each([
    ['나하늘', '나하늘', null, null],
    ['나하늘 기자', '나하늘', '기자', null],
    ['YTN 나하늘 기자', '나하늘', '기자', 'YTN'],
    ['서용수 / 해운평론가', '서용수', null, '해운평론가'],
    ['서용수 교수 / 돌산대', '서용수', '교수', '돌산대'],
    ['옥달수(섬 주민)', '옥달수', null, '섬 주민'],
    ['옥달수 / 돌산 / 2018년 생존자', '옥달수', null, '돌산 / 2018년 생존자'],
    ['Reporter Na Ha-neul', 'Na Ha-neul', 'Reporter', null],
    ["YTN's Na Ha-neul", 'Na Ha-neul', null, 'YTN'],
    ['Ok Dal-su, Island Council', 'Ok Dal-su', null, 'Island Council'],
    [
      'Resident of Dolsan County, South Jeolla',
      'Resident of Dolsan County, South Jeolla',
      null,
      null,
    ],
    ['Ok Dal-su Island Council Head', 'Ok Dal-su Island Council Head', null, null],
    ['Police official', 'Police official', null, null],
    ['', '', null, null],
  ])('%s → %s, %s, %s', (printed, name, title, affiliation) => {
    expect(splitName(printed)).toEqual({ name, title, affiliation });
  });
});
