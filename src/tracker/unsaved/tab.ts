const tabKey = 'physiatry-cme:tab';

const lockOf = (tab: string) => `physiatry-cme:typing:${tab}`;

/** Long enough for the page that was just reloaded to let go. */
const patience = 400;

/**
 * The name of this tab, the same after a reload. A duplicated tab inherits the
 * name of the first with its session storage, and gets one of its own: whoever
 * holds the name's lock is the tab.
 */
export function claimTab(): Promise<string> {
  claimed ??= claim();
  return claimed;
}

let claimed: Promise<string> | undefined;

async function claim(): Promise<string> {
  const known = sessionItem();
  if (known !== undefined && (await holdLock(lockOf(known), AbortSignal.timeout(patience)))) {
    return known;
  }
  const tab = crypto.randomUUID();
  await holdLock(lockOf(tab));
  try {
    sessionStorage.setItem(tabKey, tab);
  } catch {
    // Without session storage a reload starts over; the log then offers what was typed.
  }
  return tab;
}

/** Whether the page of that tab is open now. Without the Locks API every other tab counts as open. */
export async function isTabOpen(tab: string): Promise<boolean> {
  if (!('locks' in navigator)) return true;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(tab));
}

function sessionItem(): string | undefined {
  try {
    return sessionStorage.getItem(tabKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Holds the lock until the page is gone; resolves to whether it got it. */
function holdLock(name: string, signal?: AbortSignal): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(name, signal ? { signal } : {}, () => {
        resolve(true);
        return new Promise(() => {});
      })
      .catch(() => resolve(false));
  });
}
