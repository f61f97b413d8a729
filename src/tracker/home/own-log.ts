import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { browserLastKnownPlace } from '#src/tracker/storage/recovery/browser-items.ts';

/**
 * Says in the home page's line how this browser's log is doing, from what is remembered outside
 * its database. Without a log the line stays as the page has it: the invitation to start one.
 */
export function followOwnLog(link: HTMLElement, text: HTMLElement): void {
  const invitation = [link.textContent, text.textContent] as const;
  const show = () => {
    const sentence = ownLogSentence(browserLastKnownPlace().read());
    const [linkText, rest] = sentence === null ? invitation : ['Your log', `: ${sentence}`];
    link.textContent = linkText;
    text.textContent = rest;
  };
  show();
  // Another tab changed the log.
  addEventListener('storage', show);
  // The page as it was, brought back from the browser's own cache.
  addEventListener('pageshow', show);
}

/** How the log of this browser is doing; `null` where there is none. */
export function ownLogSentence(lastKnown: LastKnownState | null): string | null {
  if (lastKnown === null || lastKnown.entries === 0) return null;
  const { credits, headline, changedAt, lastSeenAt } = lastKnown;
  if (headline !== null) return `${headline.text} (As of ${dayOf(headline.at)}.)`;
  const when = changedAt ? `last changed ${dayOf(changedAt)}` : `as of ${dayOf(lastSeenAt)}`;
  if (credits === 0) return `no credits yet, ${when}.`;
  const count = `${credits.toLocaleString('en-US')} ${credits === 1 ? 'credit' : 'credits'}`;
  return `${count}, ${when}. Open it to see your progress.`;
}

/** `March 20, 2026`, on the reader's own calendar. */
function dayOf(moment: Timestamp): string {
  return new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' });
}
