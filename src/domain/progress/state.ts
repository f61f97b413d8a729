import type { Day, Period } from '#src/domain/day.ts';
import type { AdviceState, ProgressState } from '#src/domain/progress/progress.ts';

/** What decides a state, besides the days. */
export interface StateFacts {
  readonly isMet: boolean;
  /** Whether anything counts so far. */
  readonly hasStarted: boolean;
  /** The state of a criterion that is under way. */
  readonly underway: ProgressState;
  /** The state once the span has ended with the criterion not met. */
  readonly ended?: ProgressState;
}

/** The first state that fits on `today`. A span runs through its last day. */
export function stateOf(
  { isMet, hasStarted, underway, ended = 'short' }: StateFacts,
  span: Period,
  today: Day,
): ProgressState {
  if (isMet) return 'met';
  if (today > span.end) return ended;
  return hasStarted && today >= span.start ? underway : 'not-started';
}

/** Whether `span` is still to come, holds `today` or is over. */
export function whenOf(span: Period, today: Day): 'ahead' | 'running' | 'ended' {
  if (today < span.start) return 'ahead';
  return today > span.end ? 'ended' : 'running';
}

/** How pages name a state. */
export const progressStateNames: Readonly<Record<AdviceState, string>> = {
  'not-known': 'Unknown',
  met: 'Met',
  'not-started': 'Not started',
  short: 'Short',
  'on-pace': 'On schedule',
  'behind-pace': 'Behind schedule',
  open: 'In progress',
  'below-advice': 'Below the recommended average',
};
