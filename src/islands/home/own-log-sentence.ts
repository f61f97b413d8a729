import { dayFromLocalTime, formatDay } from '#src/domain/day.ts';
import type { Marker } from '#src/domain/record/marker.ts';

/** How the log of this browser stands, in one sentence; `null` where there is none. */
export function ownLogSentence(marker: Marker | null): string | null {
  if (marker === null || marker.entries === 0) return null;
  const { credits, headline, lastSeenAt } = marker;
  const asOf = formatDay(dayFromLocalTime(new Date(headline?.at ?? lastSeenAt)));
  if (headline !== null) return `${headline.text} (As of ${asOf}.)`;
  if (credits === 0) return `It holds no credits yet, as of ${asOf}.`;
  return `It holds ${credits === 1 ? 'one credit' : `${credits} credits`}, as of ${asOf}.`;
}
