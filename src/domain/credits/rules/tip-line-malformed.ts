import type { TipLine } from '../../article/stored-article';
import type { Message } from '../../diagnostics/message';
import { isMailAddress, isPhoneNumber, isWebAddress } from '../../contact/contact-forms';
import { isBlank } from '../is-blank';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const tipLineMalformed: Rule = {
  code: 'tip-line-malformed',
  law: "The number, mail address or web address of a tip line is well-formed; a number without a country code is one of the newsroom's country.",
  check: ({ tipLines }, { country }) =>
    tipLines.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          tipLines.flatMap((tipLine, index) => {
            const fault = faultOf(tipLine, country);
            return fault === null
              ? []
              : [
                  {
                    field: 'tipLines',
                    path: `tipLines[${index}].${fault.field}`,
                    message: {
                      en: `Tip line ${index + 1} (${tipLine.label}): "${fault.words}" is ${fault.expected.en}.`,
                      ko: `제보 창구 ${index + 1} (${tipLine.label}): "${fault.words}" — ${fault.expected.ko}.`,
                    },
                  },
                ];
          }),
        ),
};

interface Fault {
  readonly field: 'value' | 'url';
  readonly words: string;
  readonly expected: Message;
}

const NO_PHONE = { en: 'no telephone number', ko: '전화번호 형식이 아닙니다' };
const NO_MAIL = { en: 'no mail address', ko: '이메일 주소 형식이 아닙니다' };
const NO_WEB = { en: 'no web address', ko: '웹 주소 형식이 아닙니다' };

const faultOf = (tipLine: TipLine, country: string): Fault | null => {
  const { value, url } = tipLine;
  if (!isBlank(url) && !isLink(url ?? '')) {
    return { field: 'url', words: url ?? '', expected: NO_WEB };
  }
  const expected = valueFault(tipLine, country);
  return expected && { field: 'value', words: value, expected };
};

/** Beside web pages an app or the telephone may be linked. */
const isLink = (url: string): boolean =>
  isWebAddress(url) || /^(?:tel|sms|mailto|kakao\w*):\S+$/u.test(url);

const valueFault = ({ channel, value, url }: TipLine, country: string): Message | null => {
  switch (channel) {
    case 'phone':
    case 'sms':
      return isPhoneNumber(value, country) ? null : NO_PHONE;
    case 'email':
      return isMailAddress(value) ? null : NO_MAIL;
    case 'web':
      // With a link, the value is what readers see in its place.
      return !isBlank(url) || isWebAddress(value) ? null : NO_WEB;
    case 'kakaotalk':
    case 'app':
    case 'post':
      return null;
  }
};
