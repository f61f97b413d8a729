import type { Tracker } from '#src/tracker/session/tracker.ts';

/** What to do first, and what the log will look like. */
export function EmptyLog({ path }: Pick<Tracker, 'path'>) {
  return (
    <div class="empty flow">
      <p>
        Nothing logged yet. A day, a type and an amount are enough to begin: the board asks for no
        more.
      </p>
      <p>
        Years behind you already? <a href={path('/tracker/setup/')}>Enter one opening balance</a>{' '}
        from your dashboard instead of every credit. A log from elsewhere?{' '}
        <a href={path('/tracker/backup/')}>Import its file</a>.
      </p>
      <div class="example" aria-hidden="true">
        <p class="small soft">What an entry will look like</p>
        <p class="example-row">
          <span>Mar 14, 2026</span>
          <span>
            Annual meeting
            <br />
            <small class="soft">Your society · AMA PRA Category 1 Credit™</small>
          </span>
          <span class="num">7.25</span>
        </p>
      </div>
    </div>
  );
}
