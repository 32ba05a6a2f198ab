import type { TipLine } from '../../article/stored-article';
import { isWebAddress } from '../article-address';

/** What a tip line links to: its own web address, or the call, message or mail that its value is; null when it is none of these. */
export const tipAddress = ({ channel, value, url }: TipLine): string | null => {
  if (url !== null && isWebAddress(url)) {
    return url;
  }
  switch (channel) {
    case 'phone':
      return isPhoneNumber(value) ? `tel:${digitsOf(value)}` : null;
    case 'sms':
      return isPhoneNumber(value) ? `sms:${digitsOf(value)}` : null;
    case 'email':
      return isMailAddress(value) ? `mailto:${value}` : null;
    case 'web':
    case 'app':
      return isWebAddress(value) ? value : null;
    case 'kakaotalk':
    case 'post':
      return null;
  }
};

/** Tells a number that can be dialled: digits with the marks that people put between them. */
export const isPhoneNumber = (text: string): boolean =>
  /^[+#*]?[\d\s().-]{2,24}$/u.test(text) && /\d{2}/u.test(text);

/** Tells a plain mail address; nothing that would add a header or a second address. */
export const isMailAddress = (text: string): boolean =>
  /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/iu.test(text);

const digitsOf = (number: string): string =>
  number.replace(/[^\d+#*]/gu, '').replaceAll('#', '%23');
