import type { AdviceState } from '#src/domain/progress/progress.ts';

/** How pages name a state. */
export const stateNames: Readonly<Record<AdviceState, string>> = {
  'not-known': 'Not known',
  met: 'Met',
  'not-started': 'Not started',
  short: 'Short',
  'on-pace': 'On pace',
  'behind-pace': 'Behind pace',
  open: 'Open',
  'below-advice': 'Below the advice',
};
