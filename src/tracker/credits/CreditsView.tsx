import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CountingRule } from '#src/domain/content/counting-rule.ts';
import type { QuarterCredit } from '#src/domain/content/quarter-credit.ts';
import { later } from '#src/components/form/Later.tsx';
import { clearFragment, useFragment } from '#src/components/form/use-fragment.ts';
import { copy } from '#src/tracker/credits/copy.ts';
import { LogView } from '#src/tracker/credits/LogView.tsx';
import { taskIn } from '#src/tracker/credits/task.ts';
import { useBoardTerms } from '#src/tracker/credits/use-board-terms.ts';
import { useKnownProviders } from '#src/tracker/credits/use-known-providers.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

// The log shows without waiting for what surrounds it.
const loadForm = () => import('#src/tracker/credit-form/LogEntryForm.tsx');
const LogEntryForm = later(() => loadForm().then((module) => module.LogEntryForm));
const UnsavedNotice = later(
  () => import('#src/tracker/credits/UnsavedNotice.tsx').then((module) => module.UnsavedNotice),
  true,
);
const BelowTheLog = later(
  () => import('#src/tracker/credits/BelowTheLog.tsx').then((module) => module.BelowTheLog),
  true,
);

interface Props {
  tracker: Tracker;
  rules: readonly CountingRule[];
  quarter: QuarterCredit | null;
}

/** Either the log, or the form that the address asks for. */
export function CreditsView({ tracker, rules, quarter }: Props) {
  const fragment = useFragment();
  const providers = useKnownProviders(tracker.path('/providers/directory.json'));
  const [round, setRound] = useState(0);
  const [lastSaved, setLastSaved] = useState<string>();
  const terms = useBoardTerms(tracker, rules);
  const task = useMemo(() => taskIn(fragment), [fragment]);
  useFormAtHand();

  if (task === undefined) {
    return (
      <>
        <UnsavedNotice />
        <LogView tracker={tracker} terms={terms} providers={providers} lastSaved={lastSaved} />
        <BelowTheLog tracker={tracker} terms={terms} />
      </>
    );
  }

  const prefill = fragment === 'add' ? providerAskedFor() : null;
  if (prefill !== null && providers.status === 'loading') return <p class="soft">{copy.loading}</p>;
  return (
    <LogEntryForm
      key={`${fragment} ${round}`}
      tracker={tracker}
      providers={providers}
      terms={terms}
      quarter={quarter}
      task={prefill === null ? task : { ...task, form: `${task.form}?provider=${prefill}` }}
      prefill={prefill}
      onDone={(outcome, id) => {
        if (outcome === 'another') return setRound((count) => count + 1);
        setLastSaved(outcome === 'saved' ? id : undefined);
        clearFragment();
      }}
    />
  );
}

/** Signs that somebody is using the page. */
const touches = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Fetches the form's code once the page is touched, so that it opens at once. If that fails, opening the form tries again. */
function useFormAtHand(): void {
  useEffect(() => {
    const stop = new AbortController();
    const fetchForm = () => {
      stop.abort();
      void loadForm().catch(() => undefined);
    };
    for (const touch of touches) addEventListener(touch, fetchForm, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

/** `?provider=aapmr` asks for a credit from that provider. */
function providerAskedFor(): string | null {
  return new URLSearchParams(location.search).get('provider');
}
