import { describe, expect, test } from 'vitest';
import { whatWasTyped } from '#src/tracker/unsaved/what-was-typed.ts';

describe('what was typed and not saved is named by what it says so far', () => {
  test.for([
    { form: 'add', typed: {}, says: 'a credit' },
    {
      form: 'add',
      typed: { creditType: ['ama-pra-1'], amount: ['7.25'] },
      says: 'a credit, AMA PRA Category 1 Credit™, 7.25 credits',
    },
    {
      form: 'add-1',
      typed: { creditType: ['ama-pra-1'], providerName: ['AAPM&R'], completedOn: ['3/14/2026'] },
      says: 'a credit, AAPM&R, dated Mar 14, 2026',
    },
    { form: 'add', typed: { amount: ['1'] }, says: 'a credit, 1 credit' },
    { form: 'edit-1', typed: { title: ['Gait'] }, says: 'changes to a credit, “Gait”' },
    {
      form: 'milestone',
      typed: { kind: ['la-pmr-quarter'] },
      says: 'a milestone, LA-PM&R quarter, fully answered',
    },
  ])('$says', ({ form, typed, says }) => {
    expect(whatWasTyped({ form, typed })).toBe(says);
  });
});
