import { useEffect } from 'preact/hooks';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';

/** How much of the log is lost when this page is left. */
export type LostOnLeaving = 'nothing' | 'with-the-tab' | 'with-the-page';

/**
 * Before something is lost, the reader is asked: by the browser when the tab closes, and by the
 * page itself when one of its links leads away, because phones do not ask.
 */
export function useWarningOnLeaving(lost: LostOnLeaving): void {
  useEffect(() => {
    if (lost === 'nothing') return;
    let isSettled = false;

    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !leavesThePage(link)) return;
      isSettled = lost === 'with-the-tab' || confirm(noticeCopy.leaving);
      if (!isSettled) event.preventDefault();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (!isSettled) event.preventDefault();
      isSettled = false;
    };
    document.addEventListener('click', follow);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('click', follow);
      removeEventListener('beforeunload', warn);
    };
  }, [lost]);
}

/** Leads to another page of this site, in this tab. */
function leavesThePage({ origin, pathname, target, download }: HTMLAnchorElement): boolean {
  if (origin !== location.origin || target !== '' || download !== '') return false;
  return pathname !== location.pathname;
}
