import { later } from '#src/components/form/Later.tsx';

/** What not every page needs at once, each in a chunk of its own. */
export const CriterionWorking = later(() =>
  import('#src/tracker/progress/CriterionWorking.tsx').then((module) => module.CriterionWorking),
);
export const CreditsWorking = later(() =>
  import('#src/tracker/progress/CreditsWorking.tsx').then((module) => module.CreditsWorking),
);
export const NoProgressSection = later(() =>
  import('#src/tracker/progress/NoProgressSection.tsx').then((module) => module.NoProgressSection),
);
export const OwnRequirements = later(() =>
  import('#src/tracker/progress/OwnRequirements.tsx').then((module) => module.OwnRequirements),
);
