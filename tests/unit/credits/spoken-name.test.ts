import { nameInSignOff, nameInToss } from '../../../src/domain/names/spoken-name';
import { SIGN_OFF_FORMS, TOSS_FORMS } from '../../../src/domain/names/spoken-name-patterns';

describe('who a hand-over names', () => {
  it.each(TOSS_FORMS.map(({ example }) => example))('%s → %s', (text, name) => {
    expect(nameInToss(text)).toBe(name);
  });

  it.each([
    ['Reporter Kwon Young-hee reports.', 'Kwon Young-hee'],
    ['Reporter Ji-hwan Kim reports from Jeju.', 'Ji-hwan Kim'],
    ["Reporter Na Ha-neul's report.", 'Na Ha-neul'],
    ['Na Ha-neul reports.', 'Na Ha-neul'],
    ['Our reporter Na Ha-neul has the story.', 'Na Ha-neul'],
    ['Reporter Na Ha-neul put it together.', 'Na Ha-neul'],
    ['This is reporter Na Ha-neul.', 'Na Ha-neul'],
    ['This is Na Ha-neul.', 'Na Ha-neul'],
    ["I'm reporter Na Ha-neul.", 'Na Ha-neul'],
    ['First, reporter Dayeon Go.', 'Dayeon Go'],
    ['Reporter Na Ha-neul! What is the situation there?', 'Na Ha-neul'],
    ['Let us connect reporter Na Ha-neul.', 'Na Ha-neul'],
    ['Our Tokyo correspondent Na Ha-neul reports.', 'Na Ha-neul'],
    ['Correspondent Maria de la Cruz reports.', 'Maria de la Cruz'],
    ['They met Reporter Go Ma-eum. Reporter Na Ha-neul reports.', 'Na Ha-neul'],
    ['나하늘 기자가 보도합니다.', '나하늘'],
    ['자세한 소식은 나하늘 기자가 취재했습니다.', '나하늘'],
    ['나하늘 기자의 보도입니다.', '나하늘'],
    ['나하늘 기잡니다.', '나하늘'],
    ['나하늘 기자입니다.', '나하늘'],
    ['취재기자 연결합니다. 나하늘 기자!', '나하늘'],
    ['나하늘 기자, 현장 상황 어떻습니까?', '나하늘'],
    ['나하늘기자가 보도합니다.', '나하늘'],
    ['남궁하늘 기자가 보도합니다.', '남궁하늘'],
  ])('%s → %s', (text, name) => {
    expect(nameInToss(text)).toBe(name);
  });

  it.each([
    'Connect reporters to find out more about the news.',
    'Reporter Kang!',
    'This is North Korea.',
    'The Associated Press reports.',
    'North Korea reports that harvests were good.',
    'Let us hear from the reporter.',
    '취재 기자가 보도합니다.',
    '취재기자 연결해 자세한 내용 알아봅니다.',
    '사회부 기자 연결합니다.',
    '',
  ])('%s → nobody', (text) => {
    expect(nameInToss(text)).toBeNull();
  });
});

describe('who signs off', () => {
  it.each(SIGN_OFF_FORMS.map(({ example }) => example))('%s → %s', (text, name) => {
    expect(nameInSignOff(text)).toBe(name);
  });

  it.each([
    ["I'm YTN's Kwon Younghee.", 'Kwon Younghee'],
    ['I’m YTN’s Na Haneul.', 'Na Haneul'],
    ['YTN 나하늘입니다.', '나하늘'],
    ['YTN 나하늘 입니다.', '나하늘'],
    ['제주에서 YTN 나하늘입니다.', '나하늘'],
    ['YTN 나하늘입니다.(영상취재 도마음)', '나하늘'],
    ['This is KBS News, Na Ha-neul.', 'Na Ha-neul'],
    ['This is KBS News Na Ha-neul.', 'Na Ha-neul'],
    ['KBS News, Na Ha-neul.', 'Na Ha-neul'],
    ['This is Na Ha-neul from KBS News.', 'Na Ha-neul'],
    ['This has been Na Ha-neul reporting from Jeju for KBS News.', 'Na Ha-neul'],
    ['For KBS News, this is Na Ha-neul at YTN.', 'Na Ha-neul'],
    ['KBS 뉴스 나하늘입니다.', '나하늘'],
    ['KBS뉴스 나하늘입니다.', '나하늘'],
    ['KBS 뉴스, 나하늘입니다.', '나하늘'],
    ['MBC뉴스 나하늘입니다.', '나하늘'],
    ['MBC NEWS 나하늘입니다.', '나하늘'],
    ['엠비씨 뉴스 나하늘입니다.', '나하늘'],
    ['엠비시 뉴스 나하늘..', '나하늘'],
    ['MBN뉴스 나하늘입니다.', '나하늘'],
    ['채널A 뉴스 나하늘입니다.', '나하늘'],
    ['TV조선 나하늘입니다.', '나하늘'],
    ['연합뉴스TV 나하늘입니다.', '나하늘'],
    ['YTN 이나입니다.', '이나'],
  ])('%s → %s', (text, name) => {
    expect(nameInSignOff(text)).toBe(name);
  });

  it.each([
    'This is North Korea.',
    'YTN 뉴스입니다.',
    'YTN Jihwan[[email protected]]is.',
    'Russia accounts for less than 2% of the trade.',
    '스웨덴도 이제 EU 회원국입니다.',
    '',
  ])('%s → nobody', (text) => {
    expect(nameInSignOff(text)).toBeNull();
  });
});
