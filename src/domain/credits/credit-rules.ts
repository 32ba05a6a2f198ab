import type { Rule } from './rule';
import { articleIncomplete } from './rules/article-incomplete';
import { creditMissing } from './rules/credit-missing';
import { creditSpelling } from './rules/credit-spelling';
import { quoteMisplaced } from './rules/quote-misplaced';
import { quoteSpeakerless } from './rules/quote-speakerless';
import { quoteUnreviewed } from './rules/quote-unreviewed';
import { reporterUncredited } from './rules/reporter-uncredited';
import { segmentMissing } from './rules/segment-missing';
import { segmentOrder } from './rules/segment-order';
import { signOffUncredited } from './rules/sign-off-uncredited';
import { tossUncredited } from './rules/toss-uncredited';

/** All rules of the credit check, in the order in which results are given. */
export const CREDIT_RULES: readonly Rule[] = [
  articleIncomplete,
  segmentMissing,
  segmentOrder,
  creditMissing,
  reporterUncredited,
  signOffUncredited,
  tossUncredited,
  creditSpelling,
  quoteSpeakerless,
  quoteUnreviewed,
  quoteMisplaced,
];
