import { bylineForm } from './byline-form';
import { chromeForm, datelineForm, markupForm } from './chrome-form';
import { copyrightForm, hashtagForm } from './closing-forms';
import { correctionForm } from './correction-form';
import { creditForm } from './credit-form';
import type { LineForm } from './line-form';
import {
  bareMarkerForm,
  capitalsMarkerForm,
  colonMarkerForm,
  framedMarkerForm,
} from './marker-form';
import {
  bracketQuoteForm,
  bulletQuoteForm,
  framedQuoteForm,
  labelQuoteForm,
  loneBracketForm,
} from './quote-form';
import { bracketedTipForm, bulletedTipForm, listedTipForm, sloganForm } from './tip-form';
import { timestampForm } from './timestamp-form';

/**
 * All forms that a piece of a line can have, but narration: the first that fits is it. Order matters: tip lines come before
 * furniture that looks like them, brackets that are no quotes before quotes, a label before a marker of the same word (`[인터뷰] name`), and names before markers (`기자 : 나하늘`).
 */
export const LINE_FORMS: readonly LineForm[] = [
  markupForm,
  correctionForm,
  bracketedTipForm,
  bulletedTipForm,
  chromeForm,
  datelineForm,
  timestampForm,
  listedTipForm,
  sloganForm,
  copyrightForm,
  labelQuoteForm,
  framedMarkerForm,
  bareMarkerForm,
  creditForm,
  colonMarkerForm,
  capitalsMarkerForm,
  bylineForm,
  hashtagForm,
  bracketQuoteForm,
  framedQuoteForm,
  bulletQuoteForm,
  loneBracketForm,
];
