import type { CreditRole } from '../article/vocabulary';
import type { Message } from '../diagnostics/message';
import { printWords } from '../render/print-words';

/** What a role is called in a message. */
export const roleWords = (role: CreditRole): Message => ({
  en: printWords('en').credits[role].toLowerCase(),
  ko: printWords('ko').credits[role],
});
