import { useEffect, useState } from 'preact/hooks';
import type { Day } from '#src/domain/day.ts';
import { millisecondsToMidnight, today } from '#src/tracker/session/clock.ts';

/** Today, kept true on a page that stays open past midnight or sleeps in a background tab. */
export function useToday(): Day {
  const [day, setDay] = useState(today);

  useEffect(() => {
    let midnight: ReturnType<typeof setTimeout>;
    const refresh = () => {
      setDay(today());
      clearTimeout(midnight);
      midnight = setTimeout(refresh, millisecondsToMidnight() + 50);
    };

    refresh();
    document.addEventListener('visibilitychange', refresh);
    addEventListener('pageshow', refresh);
    return () => {
      clearTimeout(midnight);
      document.removeEventListener('visibilitychange', refresh);
      removeEventListener('pageshow', refresh);
    };
  }, []);

  return day;
}
