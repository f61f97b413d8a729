import { formatAmount, shortfall } from '#src/domain/amount.ts';
import { fieldNames } from '#src/domain/field.ts';
import { creditsInWords, moreCredits } from '#src/domain/progress/credits-in-words.ts';
import type { ShareProgress } from '#src/domain/progress/progress.ts';
import type { SpanInWords } from '#src/domain/progress/sum-sentences.ts';

/** Where a share stands: `30.25 of the next 60 credits should relate to PM&R.` */
export function shareSentence(share: ShareProgress, { when }: SpanInWords): string {
  if (share.isInformation) return informationSentence(share);
  return when === 'ended' ? endedSentence(share) : runningSentence(share);
}

/**
 * The numbers behind an open share, in the order they help: what of the logged credit is
 * lacking, what would restore it, and the share of the minimum alone. None while it holds
 * at or below the minimum, or where the share is information.
 */
export function shareDetails(share: ShareProgress): readonly string[] {
  const { missingOfLogged, missingIfEarnedNow, ofMinimum, related, isInformation } = share;
  if (isInformation) return [];
  const details: string[] = [];
  if (missingOfLogged > 0) {
    details.push(
      `For the share to hold today, ${formatAmount(missingOfLogged)} more of what is logged would have to relate to ${fieldOf(share)}.`,
    );
    if (missingIfEarnedNow !== null) {
      details.push(
        `Or ${moreCredits(missingIfEarnedNow)} related to ${fieldOf(share)}, earned now, would restore it; they raise the total too.`,
      );
    }
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
  if (state === 'met' || next !== null)
    return `Enough relates to ${field}: ${relatedOfTotal(share)}.`;
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
  return fieldNames[field];
}
