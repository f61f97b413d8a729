import { Gauge } from '#src/tracker/progress/Gauge.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Nothing to measure against yet: what to do next, and what it will look like. */
export function EmptyProgress({ tracker }: { tracker: Tracker }) {
  return (
    <section class="certification">
      <h2 class="answer">Where do I stand?</h2>
      <p class="lede">
        Say which certificate you hold and when its cycle runs. That takes a minute, and nothing
        leaves this browser.
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
        <figcaption class="eyebrow">What it will look like, with made-up numbers</figcaption>
        <p class="sample">On pace: 96 of 150 credits.</p>
        <p>24 of the next 54 credits should relate to PM&R.</p>
        <Gauge filled={64} planned={0} mark={60} />
      </figure>
    </section>
  );
}
