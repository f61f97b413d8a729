import { later } from '#src/components/form/Later.tsx';

/** Opened on request, so fetched then. The form of a certification is what a new reader came for. */
export const OwnRequirementForm = later(() =>
  import('#src/tracker/setup/OwnRequirementForm.tsx').then((module) => module.OwnRequirementForm),
);
