import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';

/** Numbers that a country's own networks serve: `112`, `1588`, and those for messages: `#1234`. */
const SHORT_NUMBER = /^#?\d{3,8}$/u;

/** Words in parentheses beside a number: `(24 hours)`; an area code may stand in such too. */
const REMARK = /\([^)]*\p{L}[^)]*\)/gu;

/**
 * Whether words hold a telephone number that can be called.
 * @param country ISO 3166-1, for numbers without a country code
 */
export const isPhoneNumber = (words: string, country: string): boolean =>
  SHORT_NUMBER.test(words.trim()) ||
  (parsePhoneNumberFromString(
    words.replace(REMARK, ''),
    isSupportedCountry(country) ? { defaultCountry: country } : undefined,
  )?.isValid() ??
    false);

const MailAddress = z.email();

export const isMailAddress = (words: string): boolean =>
  MailAddress.safeParse(words.trim()).success;

const WebAddress = z.url({
  protocol: /^https?$/u,
  hostname: /[\p{L}\d]\.[\p{L}\d-]{2,}$|^\d+(?:\.\d+){3}$/u,
});

/** Whether words are an address of the web; pages print it without its protocol too. */
export const isWebAddress = (words: string): boolean => {
  const address = words.trim();
  return (
    !/\s/u.test(address) &&
    WebAddress.safeParse(/^https?:/iu.test(address) ? address : `https://${address}`).success
  );
};
