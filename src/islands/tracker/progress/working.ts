import { later } from '#src/islands/shared/Later.tsx';

/** The working of a criterion and of an own requirement, in a chunk of its own: few open it. */
export const CriterionWorking = later(() =>
  import('#src/islands/tracker/progress/CriterionWorking.tsx').then(
    (module) => module.CriterionWorking,
  ),
);
export const CreditsWorking = later(() =>
  import('#src/islands/tracker/progress/CreditsWorking.tsx').then(
    (module) => module.CreditsWorking,
  ),
);
