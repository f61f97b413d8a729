import { withLowerCaseIdsIn } from '#src/domain/record/lower-case-ids.ts';

/** What the fragment of the credits page asks for; `undefined` for the log itself. */
export type Task =
  | {
      readonly kind: 'credit';
      readonly form: string;
      readonly edits: string | undefined;
      readonly copies: string | undefined;
    }
  | { readonly kind: 'milestone'; readonly form: string; readonly edits: string | undefined };

/** How the form of a task ended: stored, stored with another to follow (or started over), or left. */
export type Outcome = 'saved' | 'another' | 'left';

const uuid = '[0-9a-fA-F-]{36}';

/** `add`, `edit-<id>`, `copy-<id>`, `milestone`, `edit-milestone-<id>`; a new entry may carry its own id. */
export function taskIn(fragment: string): Task | undefined {
  const found = new RegExp(`^(add|edit|copy|milestone|edit-milestone)(?:-(${uuid}))?$`).exec(
    withLowerCaseIdsIn(fragment),
  );
  if (found === null) return undefined;
  const [form, verb, id] = found;
  switch (verb) {
    case 'add':
      return { kind: 'credit', form, edits: undefined, copies: undefined };
    case 'edit':
      return id === undefined ? undefined : { kind: 'credit', form, edits: id, copies: undefined };
    case 'copy':
      return id === undefined ? undefined : { kind: 'credit', form, edits: undefined, copies: id };
    case 'milestone':
      return { kind: 'milestone', form, edits: undefined };
    default:
      return id === undefined ? undefined : { kind: 'milestone', form, edits: id };
  }
}
