import { later } from '#src/islands/shared/Later.tsx';

/** The two forms of setup, each in a chunk of its own. */
export const CertificationForm = later(() =>
  import('#src/islands/tracker/setup/CertificationForm.tsx').then(
    (module) => module.CertificationForm,
  ),
);
export const OwnRequirementForm = later(() =>
  import('#src/islands/tracker/setup/OwnRequirementForm.tsx').then(
    (module) => module.OwnRequirementForm,
  ),
);
