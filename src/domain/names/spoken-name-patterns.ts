/** One printed form of a hand-over or a sign-off: how it looks, and where in it the name stands (the group `name`). */
export interface SpokenNameForm {
  /** An example of the form and the name that it gives. */
  readonly example: readonly [text: string, name: string];
  readonly pattern: RegExp;
}

/** A word of a name in Latin letters: capitalised, or an initial. */
const WORD = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}'’-]+)`;

/** What may stand in lower case inside a name. */
const PARTICLE = '(?:al|bin|da|de|del|della|der|di|dos|du|el|la|le|van|von)';

/** A personal name in Latin letters: two to four capitalised words. */
const LATIN = String.raw`(?<name>${WORD}(?:[ \u00a0](?:${PARTICLE} )*${WORD}){1,3}?)`;

/** A name in Hangul: two to four letters. */
const HANGUL = '(?<name>[가-힣]{2,4}?)';

/** Broadcasters, as they call themselves on air. */
const STATION = String.raw`(?:YTN|KBS|MBC|SBS|MBN|JTBC|OBS|EBS|CBS|KNN|TBS|CNN|NPR|PBS|BBC|VOA|TV ?Chosun|TV ?조선|Channel ?A|채널 ?A|Yonhap(?: News)?(?: ?TV)?|연합뉴스 ?TV|엠비[씨시]|케이비에스|와이티엔)`;

const NEWS = '(?:뉴스|NEWS|[Nn]ews)';

/** Where a name in Latin letters ends: not inside a longer name. */
const END = String.raw`(?=['’]s\b|[^\p{L}\p{M}'’-]|$)`;

const KOREAN_TITLE = '(?:기자|특파원|캐스터|리포터|앵커)';

const ENGLISH_TITLE = '(?:[Rr]eporter|[Cc]orrespondent|[Mm]eteorologist|[Cc]aster)';

/** Words before a reporter's name: whose reporter, of what desk. */
const LEAD = String.raw`(?:(?:[Oo]ur|[Tt]he|${STATION}(?:['’]s)?|${NEWS}|\p{Ll}+) ){0,3}`;

const form = (source: string, text: string, name: string): SpokenNameForm => ({
  example: [text, name],
  pattern: new RegExp(source, 'u'),
});

/** How an anchor hands over to somebody by name, most certain form first. A form is tried on one sentence. */
export const TOSS_FORMS: readonly SpokenNameForm[] = [
  form(
    String.raw`(?:^|[\s,])${HANGUL} ?${KOREAN_TITLE}(?:가|이|의|와|과|를|을|에게|로|으로)(?=\s|$)`,
    '보도에 나하늘 기자가 전해드립니다.',
    '나하늘',
  ),
  form(
    String.raw`(?:^|[\s,])${HANGUL} ?(?:${KOREAN_TITLE} ?(?:입니다|이죠|이에요|나와|나가)|기잡니다)`,
    '나하늘 특파원입니다.',
    '나하늘',
  ),
  form(
    String.raw`(?:^|[\s,])${HANGUL} ?${KOREAN_TITLE} ?(?:[!?.,…]|$)`,
    '나하늘 기자! 나가 있는 곳은 어디죠?',
    '나하늘',
  ),
  form(
    String.raw`${ENGLISH_TITLE},? ${LATIN}(?:['’]s)? (?:reports?|has|have|put|puts|covered|covers|explains|brings|tells|looks|looked|takes|went|visited|met|investigated|delivers|will|is|with|from|of|in|at|on|joins|now)\b`,
    'Reporter Na Ha-neul reports.',
    'Na Ha-neul',
  ),
  form(
    String.raw`[Rr]eporters ${WORD}(?: ${WORD}){1,2}(?:,| and|, and) (?:reporter )?${LATIN}(?:['’]s)? (?:reports?|have|has|put|covered|cover|investigated|went|visited)\b`,
    'Reporters Go Ma-eum and Na Ha-neul covered it together.',
    'Na Ha-neul',
  ),
  form(
    String.raw`^(?:In \S+, |From \S+, |Here is |Here['’]s |More from )?${LEAD}${LATIN} (?:reports\b(?! that)|has (?:the|this|more|our)\b|(?:put|puts) (?:it|this|the story) together|files this|with (?:the|this|more)\b|['’]s report)`,
    "YTN's Na Ha-neul has the story.",
    'Na Ha-neul',
  ),
  form(String.raw`^${LEAD}${LATIN}['’]s report\b`, "Na Ha-neul's report.", 'Na Ha-neul'),
  form(
    String.raw`^(?:And |Now |First,? )?(?:[Tt]his is|I['’]m|I am|[Hh]ere is|[Hh]ere['’]s|[Oo]ver to|[Ll]et['’]s go to|First,?) ${LEAD}(?:${ENGLISH_TITLE} )?${LATIN}(?:, (?:[Oo]ur|[Tt]he|a) [^.!?]{0,40})?\s*[.!]*$`,
    'This is Na Ha-neul, our meteorological reporter.',
    'Na Ha-neul',
  ),
  form(
    String.raw`${ENGLISH_TITLE} in \p{Lu}\S{1,20}, ${LATIN},? (?:reports?|has|brings)\b`,
    'Our correspondent in Tokyo, Na Ha-neul, reports.',
    'Na Ha-neul',
  ),
  form(
    String.raw`${ENGLISH_TITLE},? ${LATIN}\s*(?:[.!?,…]|$)`,
    'Reporter Na Ha-neul!',
    'Na Ha-neul',
  ),
  form(
    String.raw`^${LATIN}, ${LEAD}${ENGLISH_TITLE}\s*[.!]*$`,
    'Na Ha-neul, reporter.',
    'Na Ha-neul',
  ),
];

/** How an anchor hands over to somebody without a name, or with a family name only. */
export const NAMELESS_TOSS_FORMS: readonly RegExp[] = [
  /(?:취재 ?기자|기자|특파원|캐스터).{0,12}(?:연결|보도합니다|전해 ?드립니다|취재했습니다|알아보겠습니다|알아봅니다)/u,
  /(?:기자|캐스터|특파원) ?(?:나와|!)/u,
  /\b[Cc]onnect(?:s|ed|ing)? (?:with |to )?(?:the |our |an? )?(?:reporters?|casters?|correspondents?)\b/u,
  /\b(?:[Rr]eporters?|[Cc]asters?|[Cc]orrespondents?) (?:\S{1,20} )?(?:reports?|has the story|covered|have the story)\b[^.!?]{0,30}[.!]?$/u,
  /^(?:[Rr]eporter|[Cc]aster|[Cc]orrespondent) \S{1,30}!/u,
];

/** How who made a report closes it with their name, most certain form first. A form is tried on one sentence. */
export const SIGN_OFF_FORMS: readonly SpokenNameForm[] = [
  form(
    String.raw`(?:^|[\s(])${STATION} ?${NEWS}?,? ?(?:기자 |특파원 )?${HANGUL} ?(?:(?:기자|특파원|캐스터)? ?(?:입니다|이었습니다|였습니다)|기잡니다)`,
    '강릉에서 YTN 나하늘입니다.',
    '나하늘',
  ),
  form(String.raw`^${STATION} ?${NEWS},? ?${HANGUL}\s*[.]*$`, '엠비시 뉴스 나하늘..', '나하늘'),
  form(
    String.raw`(?:^|\s)[A-Z][A-Z\d]{1,4} ?(?:뉴스|NEWS),? ?${HANGUL}(?:입니다|이었습니다|였습니다)`,
    'KKB 뉴스 나하늘입니다.',
    '나하늘',
  ),
  form(
    String.raw`^(?:[^.,]{0,40}, )?(?:I['’]m|I am|[Tt]his is|[Tt]his has been|[Tt]his was) (?:${ENGLISH_TITLE} )?${STATION}(?:['’]s)?(?: ${NEWS}(?:['’]s)?)?,? (?:${ENGLISH_TITLE} )?${LATIN}${END}`,
    "I'm YTN's Na Haneul.",
    'Na Haneul',
  ),
  form(
    String.raw`^(?:[^.,]{0,40}, )?(?:I['’]m|I am|[Tt]his is|[Tt]his has been|[Tt]his was) (?:${ENGLISH_TITLE} )?${LATIN}(?:,? (?:reporting|live|[Rr]eporter|[Cc]orrespondent)(?: from \S+)?)?,? (?:(?:from|for|of|at|with) )?${STATION}`,
    'This has been Na Ha-neul reporting for KBS News.',
    'Na Ha-neul',
  ),
  form(
    String.raw`^(?:[^.,]{0,40}, )?(?:[Tt]his is|[Tt]his has been|[Tt]his was) (?:\p{Ll}+ )?${ENGLISH_TITLE} ${LATIN}\s*[.]*$`,
    'This is weather caster Na Ha-neul.',
    'Na Ha-neul',
  ),
  form(
    String.raw`^${STATION}(?:['’]s)?(?: ${NEWS})?,? (?:${ENGLISH_TITLE} )?${LATIN}(?:,? (?:in|from|reporting)\b[^.]*)?\s*[.]*$`,
    'KBS News, Na Ha-neul.',
    'Na Ha-neul',
  ),
  form(
    String.raw`^${LATIN},? (?:reporting )?(?:(?:from|for|of) )?${STATION}(?: ${NEWS})?(?:, [^.]{0,40})?\s*[.]*$`,
    'Na Ha-neul, YTN.',
    'Na Ha-neul',
  ),
  form(
    String.raw`^(?:For [^.,]{0,40}, )?(?:I['’]m|I am) (?:${ENGLISH_TITLE} )?${LATIN}(?:,? (?:in|reporting)\b[^.]*)?\s*[.]*$`,
    "I'm Na Ha-neul.",
    'Na Ha-neul',
  ),
];

/** A name joined to the one after it. */
export const COMPANION = new RegExp(
  String.raw`(?:^|[\s,·])(?:(?<hangul>[가-힣]{2,4}) ?(?:${KOREAN_TITLE})?(?:, ?|·|[와과] | 그리고 )|(?<latin>${WORD}(?: ${WORD}){1,2})(?:,? and |, |,? & )(?:${ENGLISH_TITLE} )?)$`,
  'u',
);

/** A station, some letters of a name, and a masked address where the rest of the name was. */
export const GARBLED_SIGN_OFF = new RegExp(
  String.raw`^(?:[^.!?]{0,30} )?${STATION}(?:['’]s)? \S{1,20} ?\[{1,2}email\s?protected\]{1,2}.{0,6}$`,
  'u',
);

/** Words that stand where a name could, and are none. */
export const NOT_A_HANGUL_NAME: ReadonlySet<string> = new Set(
  '취재 담당 현장 현지 본사 우리 저희 사회부 정치부 경제부 국제부 문화부 보도국 스포츠부 과학부 전국부 외신 동료 여러 수습 인턴 선임 전문 기상 뉴스 시민 객원 앵커 오늘 지금 입니다'.split(
    ' ',
  ),
);

/** Words that no personal name holds; capitalised words with one of them are a place, an office or an institution. */
export const NOT_IN_A_LATIN_NAME: ReadonlySet<string> = new Set(
  'A Agency American Anchor Asian Assembly Associated Association Bank Britain British Center Central Centre China Chinese Committee Chairman Chief Commentator Company Council Court Critic Democratic Department Director Doctor Economic Economist Editor Europe Expert Fellow Former European Foreign Government House Institute International Japan Japanese Korea Lawyer Korean Ministry Minister National News North Office Party Peninsula People Police Political President Press Prime Professor Republic Research Researcher Rights Senior Russia Russian Seoul Service South State States The Times Today Ukraine Ukrainian Union United University Watch World Yesterday'.split(
    ' ',
  ),
);
