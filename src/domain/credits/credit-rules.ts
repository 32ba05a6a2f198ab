import type { Rule } from './rule';
import { anchorUncredited } from './rules/anchor-uncredited';
import { articleIncomplete } from './rules/article-incomplete';
import { correctionMissing } from './rules/correction-missing';
import { creditDuplicate } from './rules/credit-duplicate';
import { creditMissing } from './rules/credit-missing';
import { creditNameless } from './rules/credit-nameless';
import { creditRoleRequired } from './rules/credit-role-required';
import { creditSpelling } from './rules/credit-spelling';
import { creditUnclean } from './rules/credit-unclean';
import { creditUnlinked } from './rules/credit-unlinked';
import { nameStyle } from './rules/name-style';
import { quoteMisplaced } from './rules/quote-misplaced';
import { quoteSpeakerless } from './rules/quote-speakerless';
import { quoteUnaffiliated } from './rules/quote-unaffiliated';
import { quoteUnreviewed } from './rules/quote-unreviewed';
import { reporterUncredited } from './rules/reporter-uncredited';
import { segmentMissing } from './rules/segment-missing';
import { segmentOrder } from './rules/segment-order';
import { signOffMissing } from './rules/sign-off-missing';
import { signOffUncredited } from './rules/sign-off-uncredited';
import { tipLineMalformed } from './rules/tip-line-malformed';
import { tipLineMissing } from './rules/tip-line-missing';
import { tossMissing } from './rules/toss-missing';
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
  anchorUncredited,
  creditRoleRequired,
  creditNameless,
  creditUnclean,
  creditDuplicate,
  creditSpelling,
  creditUnlinked,
  quoteSpeakerless,
  quoteUnaffiliated,
  quoteUnreviewed,
  quoteMisplaced,
  tossMissing,
  signOffMissing,
  tipLineMissing,
  tipLineMalformed,
  nameStyle,
  correctionMissing,
];
