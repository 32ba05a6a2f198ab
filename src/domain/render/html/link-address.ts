import type { TipLine } from '../../article/stored-article';
import type { TipChannel } from '../../article/vocabulary';
import { isWebAddress } from '../article-address';

/** What a tip line links to: its own web address, or the call, message or mail that its value is; null when it is none of these. */
export const tipAddress = ({ channel, value, url }: TipLine): string | null =>
  url !== null && isWebAddress(url) ? url : VALUE_ADDRESSES[channel](value);

/** What the value of a tip line links to, by its channel. */
const VALUE_ADDRESSES: Readonly<Record<TipChannel, (value: string) => string | null>> = {
  kakaotalk: () => null,
  phone: (value) => (isPhoneNumber(value) ? `tel:${digitsOf(value)}` : null),
  sms: (value) => (isPhoneNumber(value) ? `sms:${digitsOf(value)}` : null),
  email: (value) => (isMailAddress(value) ? `mailto:${value}` : null),
  web: (value) => (isWebAddress(value) ? value : null),
  app: (value) => (isWebAddress(value) ? value : null),
  post: () => null,
};

/** Tells a number that can be dialled: digits with the marks that people put between them. */
const isPhoneNumber = (text: string): boolean =>
  /^[+#*]?[\d\s().-]{2,24}$/u.test(text) && /\d{2}/u.test(text);

/** Tells a plain mail address; nothing that would add a header or a second address. */
const isMailAddress = (text: string): boolean =>
  /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/iu.test(text);

const digitsOf = (number: string): string =>
  number.replace(/[^\d+#*]/gu, '').replaceAll('#', '%23');
