import { looksLikeName } from '../../names/looks-like-name';
import { withoutTitle } from '../../names/name-titles';
import { shortPlainOf, type LineForm } from './line-form';
import { MAIL } from './mail-pattern';

const STATION = String.raw`(?:(?:YTN|KBS|MBC|SBS|MBN|JTBC|OBS|EBS|CBS|KNN|TBS|TV ?조선|채널 ?A|연합뉴스(?: ?TV)?|[A-Z]{2,5})(?: ?뉴스)? )`;
const WITH_MAIL = new RegExp(
  String.raw`^[\[(<]?\s?${STATION}?(?:(?<names>[^()\[\]<>@:=]{2,40}?)(?:[\s/|=,]+|(?=[\[(<])))?[\[(<]?\s?${MAIL}\s?[\])>]?[\])>]?\.?$`,
  'iu',
);
const BY = new RegExp(String.raw`^By ${STATION}?(?<names>[^,.:|]{3,40}?)(?:[,|] .{1,40})?$`, 'iu');
const TITLED = new RegExp(
  String.raw`^[\[(]?${STATION}?(?<names>[가-힣]{2,4}(?:[ ·,] ?[가-힣]{2,4}){0,2} ?(?:기자|특파원|캐스터)|(?:Reporter )[^:.,]{3,40})[\])]?$`,
  'u',
);

/** Who wrote or sent the report, with an address: `YTN 나하늘 (na@ytn.co.kr)`, `나하늘 기자(na@mbc.co.kr)`, `[ na@mbn.co.kr ]`. */
export const bylineForm: LineForm = (stretch) => {
  const plain = shortPlainOf(stretch) ?? '';
  const match = /@|protected/u.test(plain) ? WITH_MAIL.exec(plain) : null;
  const names = match && namesIn(match.groups?.['names'] ?? '');
  return names ? { content: { kind: 'byline', names }, end: stretch.end } : null;
};

/** A byline without an address. Only where it stands tells it from other words: near the headline, or after the report. */
export const addresslessByline = (plain: string): readonly string[] | null => {
  const names = (TITLED.exec(plain) ?? BY.exec(plain))?.groups?.['names'];
  const read = names === undefined ? null : namesIn(names);
  return read && read.length > 0 ? read : null;
};

/** Null when the words are no names: then this is no byline. */
const namesIn = (printed: string): string[] | null => {
  const words = printed.trim().replace(/[\s(/|=,-]+$/u, '');
  if (words === '') {
    return [];
  }
  const names = withoutTitle(words)
    .split(/\s?[·,&]\s?|(?<=[가-힣]{3}) (?=[가-힣]{3})/u)
    .map(withoutTitle);
  return names.every(looksLikeName) ? names : null;
};
