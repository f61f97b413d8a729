import { describe, expect, test } from 'vitest';

import { correctionDesk } from '#src/components/site/correction-desk.ts';

describe('where corrections go', () => {
  test.for([
    { settings: {}, desk: { mail: undefined, repository: undefined } },
    {
      settings: { CORRECTIONS_MAIL: '', REPOSITORY: ' ' },
      desk: { mail: undefined, repository: undefined },
    },
    {
      settings: { CORRECTIONS_MAIL: 'desk@example.org', REPOSITORY: 'owner/name' },
      desk: { mail: 'desk@example.org', repository: 'owner/name' },
    },
    {
      settings: { REPOSITORY: 'https://github.com/owner/name.git' },
      desk: { mail: undefined, repository: 'owner/name' },
    },
  ])('$settings is $desk', ({ settings, desk }) => {
    expect(correctionDesk(settings)).toEqual(desk);
  });

  test.for([
    { settings: { CORRECTIONS_MAIL: 'desk' }, says: 'CORRECTIONS_MAIL is “desk”' },
    { settings: { CORRECTIONS_MAIL: 'a@b.c?cc=d@e.f' }, says: 'CORRECTIONS_MAIL is' },
    { settings: { REPOSITORY: 'https://example.org/x' }, says: 'REPOSITORY is' },
  ])('$settings stops the build', ({ settings, says }) => {
    expect(() => correctionDesk(settings)).toThrow(says);
  });
});
