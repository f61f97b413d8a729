import { dayFromLocalTime, formatDay } from '#src/domain/day.ts';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/** How the log of this browser stands, in one sentence; `null` where there is none. */
export function ownLogSentence(lastKnown: LastKnownState | null): string | null {
  if (lastKnown === null || lastKnown.entries === 0) return null;
  const { credits, headline, changedAt, lastSeenAt } = lastKnown;
  if (headline !== null) return `${headline.text} (As of ${dayOf(headline.at)}.)`;
  const when = changedAt ? `last changed ${dayOf(changedAt)}` : `as of ${dayOf(lastSeenAt)}`;
  if (credits === 0) return `It holds no credits yet, ${when}.`;
  const count = credits === 1 ? 'one credit' : `${credits.toLocaleString('en-US')} credits`;
  return `It holds ${count}, ${when}. Open Progress to see where you stand.`;
}

function dayOf(moment: Timestamp): string {
  return formatDay(dayFromLocalTime(new Date(moment)));
}
