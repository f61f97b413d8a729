import { amountFromHundredths, formatAmount, shortfall, type Amount } from '#src/domain/amount.ts';
import { creditNoun, creditsInWords } from '#src/domain/credits-in-words.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import type { ShareProgress } from '#src/domain/progress/progress.ts';
import { beginning, type SpanInWords } from '#src/domain/progress/sum-sentences.ts';

/** `half`, `60%` */
export function shareInWords(hundredths: number): string {
  return hundredths === 50 ? 'half' : `${hundredths}%`;
}

/** The next step for a share, in the headline: `Make about 30 of your remaining 60 credits PM&R-related.` */
export function shareSentence(share: ShareProgress, { when }: SpanInWords): string {
  if (share.isInformation) return informationSentence(share);
  return when === 'ended' ? endedSentence(share) : runningSentence(share);
}

/** How the share is today, apart from its next step. */
export function shareNowSentence(share: ShareProgress, span: SpanInWords): string {
  if (share.isInformation) return informationSentence(share);
  if (span.when === 'ended') return endedRemainder(share);
  if (share.total === 0) return `Nothing counts yet, so nothing is ${relatedWord(share)}.`;
  if (span.when === 'ahead') {
    return `${relatedOfTotal(share)} ${verb(share)} ${relatedWord(share)}. ${beginning(span)}`;
  }
  if (share.state === 'met') return metSentence(share);
  return `${capitalized(shareInWords(share.atLeast))} of your ${creditsInWords(share.total)} is ${formatAmount(share.needed)}. ${markedSoFar(share)}`;
}

/**
 * The exact numbers of a share: what the headline rounded; while the span runs, what earned now
 * would reach it; and the share of the minimum alone. None where the share is information.
 */
export function shareDetails(share: ShareProgress, { when }: SpanInWords): readonly string[] {
  const { atLeast, next, missingOfLogged, missingIfEarnedNow, ofMinimum, related } = share;
  if (share.isInformation) return [];
  const details: string[] = [];
  if (when !== 'ended' && next !== null && roundedNext(next) !== next.related) {
    details.push(
      `To be exact, ${formatAmount(next.related)} of your next ${creditsInWords(next.ofNext)} should be ${relatedWord(share)}.`,
    );
  }
  if (when === 'running' && missingOfLogged > 0 && missingIfEarnedNow !== null) {
    details.push(
      `Or earn ${formatAmount(missingIfEarnedNow)} more ${relatedWord(share)} ${creditNoun(missingIfEarnedNow)} now to reach ${shareInWords(atLeast)}. They add to your total too.`,
    );
  }
  if (ofMinimum !== null) {
    details.push(
      `${capitalized(shareInWords(atLeast))} of the minimum alone is ${creditsInWords(ofMinimum.needed)}. You have ${formatAmount(related)}, so you ${ofMinimum.isMet ? 'meet' : 'don’t meet'} that.`,
    );
  }
  return details;
}

function runningSentence(share: ShareProgress): string {
  const { atLeast, next, state, missingOfLogged, missingIfEarnedNow } = share;
  if (next !== null && next.related > 0) return nextSentence(next, relatedWord(share));
  if (state === 'met' || next !== null) return metSentence(share);
  if (missingIfEarnedNow === null) {
    return `Every credit should be ${relatedWord(share)}; ${creditsInWords(missingOfLogged)} ${missingOfLogged === 100 ? 'isn’t' : 'aren’t'}.`;
  }
  return `Earn ${formatAmount(missingIfEarnedNow)} more ${relatedWord(share)} ${creditNoun(missingIfEarnedNow)} to reach ${shareInWords(atLeast)} of your total.`;
}

type NextRelated = NonNullable<ShareProgress['next']>;

function nextSentence(next: NextRelated, related: string): string {
  const { ofNext } = next;
  const rounded = roundedNext(next);
  const about = rounded === next.related ? '' : 'about ';
  const part = next.related === ofNext ? 'all' : `${about}${formatAmount(rounded)}`;
  return `Make ${part} of your remaining ${creditsInWords(ofNext)} ${related}.`;
}

/** To whole credits, as advice is easier to follow; exact where that would say none or all. */
function roundedNext({ related, ofNext }: NextRelated): Amount {
  const rounded = amountFromHundredths(100 * Math.round(related / 100));
  return rounded > 0 && rounded < ofNext ? rounded : related;
}

function endedSentence(share: ShareProgress): string {
  if (share.state === 'met') return `Met: ${relatedOfTotal(share)} were ${relatedWord(share)}.`;
  if (share.total === 0) return `Nothing counted, so nothing was ${relatedWord(share)}.`;
  const lacking = formatAmount(shortfall(share.needed, share.related));
  return `Only ${relatedOfTotal(share)} were ${relatedWord(share)}, ${lacking} too few.`;
}

/** How a share ended that the headline may have called too small. */
function endedRemainder(share: ShareProgress): string {
  if (share.state === 'met' || share.total === 0) return endedSentence(share);
  return `Short: you needed ${formatAmount(share.needed)} ${relatedWord(share)} ${creditNoun(share.needed)}.`;
}

function metSentence(share: ShareProgress): string {
  const isForNow = share.next !== null && share.next.related > 0;
  return `${isForNow ? 'Met so far' : 'Met'}: ${relatedOfTotal(share)} ${verb(share)} ${relatedWord(share)}.`;
}

function markedSoFar(share: ShareProgress): string {
  if (share.related === 0) return `None is marked ${relatedWord(share)} yet.`;
  return `You have ${formatAmount(share.related)} ${relatedWord(share)}, ${formatAmount(share.missingOfLogged)} too few.`;
}

function informationSentence(share: ShareProgress): string {
  if (share.total === 0) return 'For your information: nothing counts yet.';
  return `For your information: ${relatedOfTotal(share)} ${verb(share)} ${relatedWord(share)}.`;
}

function relatedOfTotal({ related, total }: ShareProgress): string {
  return `${formatAmount(related)} of ${creditsInWords(total)}`;
}

function verb({ total }: ShareProgress): 'is' | 'are' {
  return total === 100 ? 'is' : 'are';
}

/** `PM&R-related` */
function relatedWord({ field }: ShareProgress): string {
  return `${specialtyNames[field]}-related`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
