import type { LogEntry } from '#src/domain/directory/log-entry.ts';
import { draftFromCredit, emptyDraft, type CreditDraft } from '#src/domain/log/credit-draft.ts';
import type { Counting } from '#src/domain/progress/counting.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { isLive } from '#src/domain/record/record.ts';
import { typedFromDraft } from '#src/tracker/credit-form/credit-form-text.ts';
import type { Start } from '#src/tracker/credit-form/use-typing.ts';
import type { Task } from '#src/tracker/credits/task.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { UnsavedWork } from '#src/tracker/unsaved/use-unsaved.ts';

/** What a new credit is filled in with. */
interface Usual {
  readonly provider: { readonly id: string; readonly entry: LogEntry | undefined } | undefined;
  /** The types that count toward an ABPMR total. */
  readonly counting: Counting['counting'];
}

/** Where the form of a task begins; `undefined` where its entry is not in the log. */
export function creditStart(
  task: Extract<Task, { kind: 'credit' }>,
  tracker: Tracker,
  unsaved: UnsavedWork,
  { provider, counting }: Usual,
): Start | undefined {
  const { form, edits, copies } = task;
  const left = unsaved.in(form);
  if (left) return { ...left, leftAt: left.at };

  const credits = tracker.contents.credits.filter(isLive);
  const newEntry = (draft: CreditDraft): Start => ({
    form,
    id: tracker.newId(),
    basedOn: null,
    typed: typedFromDraft(draft),
    leftAt: undefined,
  });

  if (edits === undefined && copies === undefined) {
    const draft = emptyDraft(latestType(credits, counting));
    return newEntry(provider === undefined ? draft : fromProvider(draft, provider));
  }
  const found = credits.find(({ id }) => id === (edits ?? copies));
  if (found === undefined) return undefined;
  if (edits === undefined) return newEntry(copyOf(found));
  const { id, updatedAt: basedOn } = found;
  return { form, id, basedOn, typed: typedFromDraft(draftFromCredit(found)), leftAt: undefined };
}

/** The same activity on another day: days and what was reported are its own. */
function copyOf(credit: Credit): CreditDraft {
  const { completedOn, startedOn } = emptyDraft(credit.creditType);
  return { ...draftFromCredit(credit), completedOn, startedOn, status: 'completed' };
}

/**
 * What the physician logged last is what comes next, most often; but only a type that counts
 * toward a total, so that none that does not is carried on without a word.
 */
export function latestType(
  credits: readonly Credit[],
  counting: Counting['counting'],
): Credit['creditType'] {
  const latest = credits
    .filter(({ creditType }) => counting === 'every' || counting.includes(creditType))
    .reduce<Credit | undefined>(
      (newest, credit) => (newest && newest.createdAt >= credit.createdAt ? newest : credit),
      undefined,
    );
  return latest === undefined || latest.creditType === 'other' ? 'ama-pra-1' : latest.creditType;
}

/** What a provider of the directory fills in; an id not known here is kept as it is. */
function fromProvider(
  draft: CreditDraft,
  { id, entry }: { readonly id: string; readonly entry: LogEntry | undefined },
): CreditDraft {
  const [usualType = draft.creditType] = entry?.creditTypes ?? [];
  const [format = null, another] = entry?.formats ?? [];
  return {
    ...draft,
    provider: id,
    providerName: entry?.name ?? draft.providerName,
    creditType: entry?.creditTypes.includes(draft.creditType) ? draft.creditType : usualType,
    activityFormat: draft.activityFormat ?? (another === undefined ? format : null),
  };
}
