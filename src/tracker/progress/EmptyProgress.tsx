import { Gauge } from '#src/tracker/progress/ProgressBar.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Nothing to measure against yet: what to do next, and an example. */
export function EmptyProgress({ tracker }: { tracker: Tracker }) {
  return (
    <section class="certification">
      <h2 class="answer">Where do I stand?</h2>
      <p class="lede">
        Tell us which certification you hold and when its cycle starts and ends. It takes a minute,
        and nothing leaves this browser.
      </p>
      <p class="actions">
        <a class="button" href={tracker.path('/tracker/setup/')}>
          Set up
        </a>
        <a class="button" data-quiet href={tracker.path('/tracker/backup/')}>
          I have a record file
        </a>
      </p>
      <figure class="empty">
        <figcaption class="eyebrow">An example, with made-up numbers</figcaption>
        <p class="sample">On schedule: 96 of 150 credits.</p>
        <p>Make 24 of your remaining 54 credits PM&R-related.</p>
        <Gauge filled={64} planned={0} mark={60} />
      </figure>
    </section>
  );
}
