import type { Bar } from '#src/tracker/progress/figure.ts';

/** The same numbers as the words beside it, for the eye: hidden from screen readers. */
export function Gauge({ filled, planned, mark }: Bar) {
  return (
    <svg class="gauge" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="12" />
      <rect class="fill" width={filled} height="12" />
      <rect class="ahead" x={filled} width={planned} height="12" />
      {mark !== null && (
        <rect class="mark" x={Math.min(mark, 99.6)} y="-3" width="0.4" height="18" />
      )}
    </svg>
  );
}
