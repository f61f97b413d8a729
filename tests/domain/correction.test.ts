import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { correctionIssue, correctionMail, correctionDesk } from '#src/domain/correction.ts';

const page = {
  title: 'AAPM&R',
  address: 'https://example.org/providers/aapmr/',
  facts: ['Phone: (847) 737-6000', 'Cost: Paid & free?'],
};

describe('a correction', () => {
  test('is a mail that names the page, what it says and what is asked for', () => {
    const mail = new URL(correctionMail('desk@example.org', page));
    const body = mail.searchParams.get('body') ?? '';

    expect(mail.pathname).toBe('desk@example.org');
    expect(mail.searchParams.get('subject')).toBe('Correction: AAPM&R');
    expect(body).toContain('Page: https://example.org/providers/aapmr/\r\n');
    expect(body).toContain('Where you read it');
    for (const fact of page.facts) expect(body).toContain(fact);
  });

  test('without a recipient is a mail to nobody yet', () => {
    expect(correctionMail(undefined, page)).toMatch(/^mailto:\?subject=/);
  });

  test('is an issue of the repository', () => {
    const issue = new URL(correctionIssue('owner/name', page));

    expect(issue.origin + issue.pathname).toBe('https://github.com/owner/name/issues/new');
    expect(issue.searchParams.get('body')).toContain('Phone: (847) 737-6000');
  });

  test('is never too long for a mail program, and says when facts are left out', () => {
    const facts = fc.array(fc.string({ maxLength: 300 }), { maxLength: 40 });

    fc.assert(
      fc.property(facts, (facts) => {
        for (const address of [
          correctionMail('desk@example.org', { ...page, facts }),
          correctionIssue('owner/name', { ...page, facts }),
        ]) {
          expect(address.length).toBeLessThanOrEqual(2000);
        }
      }),
    );
    const many = Array.from({ length: 200 }, (_, at) => `Fact ${at}: something`);
    expect(decodeURIComponent(correctionMail('a@b.c', { ...page, facts: many }))).toContain(
      '(The page says more.)',
    );
  });
});

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
