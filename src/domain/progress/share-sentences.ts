import { formatAmount, shortfall } from '#src/domain/amount.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import { creditsInWords, moreCredits } from '#src/domain/progress/credits-in-words.ts';
import type { ShareProgress } from '#src/domain/progress/progress.ts';
import { beginning, type SpanInWords } from '#src/domain/progress/sum-sentences.ts';

/** What is next for a share, as the headline has it: `30.25 of the next 60 credits should relate to PM&R.` */
export function shareSentence(share: ShareProgress, { when }: SpanInWords): string {
  if (share.isInformation) return informationSentence(share);
  return when === 'ended' ? endedSentence(share) : runningSentence(share);
}

/** Where a share stands today, beside what is next for it. */
export function shareStanding(share: ShareProgress, span: SpanInWords): string {
  if (share.isInformation) return informationSentence(share);
  if (span.when === 'ended') return endedStanding(share);
  const { total, state, next, missingOfLogged } = share;
  const field = fieldOf(share);
  if (total === 0) return `Nothing counts yet, so nothing relates to ${field}.`;
  if (span.when === 'ahead')
    return `${relatedOfTotal(share)} relate to ${field}; ${beginning(span)}.`;
  if (state !== 'met') {
    return `For the share to hold today, ${formatAmount(missingOfLogged)} more of what is logged would have to relate to ${field}.`;
  }
  return next !== null && next.related > 0
    ? `Met today: enough of what is logged so far relates to ${field}.`
    : enoughRelates(share);
}

/**
 * The further numbers of a share: while the span runs, what earned now would restore it; and the
 * share of the minimum alone. None while it holds at or below the minimum, or where the share
 * is information.
 */
export function shareDetails(share: ShareProgress, { when }: SpanInWords): readonly string[] {
  const { missingOfLogged, missingIfEarnedNow, ofMinimum, related, isInformation } = share;
  if (isInformation) return [];
  const details: string[] = [];
  if (when === 'running' && missingOfLogged > 0 && missingIfEarnedNow !== null) {
    details.push(
      `Or ${moreCredits(missingIfEarnedNow)} related to ${fieldOf(share)}, earned now, would restore it; they raise the total too.`,
    );
  }
  if (ofMinimum !== null) {
    details.push(
      `Of the minimum alone the share is ${creditsInWords(ofMinimum.needed)}: ${ofMinimum.isMet ? 'reached' : 'not reached'}, with ${formatAmount(related)} related.`,
    );
  }
  return details;
}

function runningSentence(share: ShareProgress): string {
  const { next, state, missingOfLogged, missingIfEarnedNow } = share;
  const field = fieldOf(share);
  if (next !== null && next.related > 0) {
    const part = next.related === next.ofNext ? 'All' : formatAmount(next.related);
    return `${part} of the next ${creditsInWords(next.ofNext)} should relate to ${field}.`;
  }
  if (state === 'met' || next !== null) return enoughRelates(share);
  if (missingIfEarnedNow === null) {
    return `Every credit should relate to ${field}; ${creditsInWords(missingOfLogged)} logged ${missingOfLogged === 100 ? 'does' : 'do'} not.`;
  }
  return `${moreCredits(missingIfEarnedNow)} related to ${field} would restore the share.`;
}

function endedSentence(share: ShareProgress): string {
  const field = fieldOf(share);
  if (share.state === 'met') return `Enough related to ${field}: ${relatedOfTotal(share)}.`;
  if (share.total === 0) return `Nothing counted, so nothing related to ${field}.`;
  const lacking = formatAmount(shortfall(share.needed, share.related));
  return `Short: ${relatedOfTotal(share)} related to ${field}, ${lacking} too few.`;
}

/** Of a share that the headline calls short: what it lacked. */
function endedStanding(share: ShareProgress): string {
  if (share.state === 'met' || share.total === 0) return endedSentence(share);
  return `Short: ${formatAmount(share.needed)} of them were needed.`;
}

function enoughRelates(share: ShareProgress): string {
  return `Enough relates to ${fieldOf(share)}: ${relatedOfTotal(share)}.`;
}

function informationSentence(share: ShareProgress): string {
  const field = fieldOf(share);
  if (share.total === 0)
    return `For information: nothing counts yet, so nothing relates to ${field}.`;
  return `For information: ${relatedOfTotal(share)} relate to ${field}.`;
}

function relatedOfTotal({ related, total }: ShareProgress): string {
  return `${formatAmount(related)} of ${creditsInWords(total)}`;
}

function fieldOf({ field }: ShareProgress): string {
  return specialtyNames[field];
}
