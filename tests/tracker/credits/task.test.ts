import { expect, test } from 'vitest';
import { taskIn } from '#src/tracker/credits/task.ts';
import { anId } from '#tests/builders.ts';

const id = anId();

test.for([
  { fragment: 'add', task: { kind: 'credit', edits: undefined, copies: undefined } },
  { fragment: `add-${id}`, task: { kind: 'credit', edits: undefined, copies: undefined } },
  { fragment: `edit-${id}`, task: { kind: 'credit', edits: id } },
  { fragment: `copy-${id}`, task: { kind: 'credit', edits: undefined, copies: id } },
  { fragment: 'milestone', task: { kind: 'milestone', edits: undefined } },
  { fragment: `edit-milestone-${id}`, task: { kind: 'milestone', edits: id } },
])('#$fragment asks for a form', ({ fragment, task }) => {
  expect(taskIn(fragment)).toMatchObject({ ...task, form: fragment });
});

test('an id in an address may be in upper case', () => {
  const fragment = 'edit-0a6c5f0e-0000-4000-8000-0000000000aa';
  const upper = 'edit-0A6C5F0E-0000-4000-8000-0000000000AA';

  expect(taskIn(upper)).toEqual(taskIn(fragment));
});

test.for(['', 'main', 'edit', 'copy-1', 'edit-milestone', `delete-${id}`])(
  '#%s asks for the log itself',
  (fragment) => {
    expect(taskIn(fragment)).toBeUndefined();
  },
);
