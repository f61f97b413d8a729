import { later } from '#src/islands/shared/Later.tsx';

/** What not every page needs at once, each in a chunk of its own. */
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
export const NoProgressSection = later(() =>
  import('#src/islands/tracker/progress/NoProgressSection.tsx').then(
    (module) => module.NoProgressSection,
  ),
);
export const OwnRequirements = later(() =>
  import('#src/islands/tracker/progress/OwnRequirements.tsx').then(
    (module) => module.OwnRequirements,
  ),
);
