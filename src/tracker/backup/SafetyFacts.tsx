import { copy } from '#src/tracker/backup/copy.ts';
import { holdings } from '#src/tracker/backup/record-summary.ts';
import { backupAge } from '#src/tracker/session/backup-age.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

const words = copy.safety;
const promises: Readonly<Record<string, string>> = words.promises;
const answers: Readonly<Record<string, string>> = words.answers;

/** How safe the log is at this moment, without comfort that is not due. */
export function SafetyFacts({ tracker }: { tracker: Tracker }) {
  const { settings, opened, contents, today } = tracker;
  const isKept = opened.keeping.kind !== 'in-memory';

  const ask = () =>
    void opened
      .askToPersist()
      .then(async (persisted) => {
        if (persisted !== null) await opened.store.changeSettings({ persisted });
        tracker.say(answers[String(persisted)] ?? '');
      })
      .catch(() => tracker.say(words.noAnswer));

  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{words.heading}</h2>
      <dl class="facts">
        <div>
          <dt>{words.inLog}</dt>
          <dd>{holdings(contents)}</dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>{isKept ? words.inBrowser : opened.outlivesPage() ? words.inTab : words.onPage}</dd>
        </div>
        <div>
          <dt>{words.lastBackup}</dt>
          <dd class={settings.changesSinceExport > 0 ? 'state' : undefined} data-kind="attention">
            {backupAge(settings, today)}
          </dd>
        </div>
        {isKept && (
          <div>
            <dt>{words.storage}</dt>
            <dd>
              <p>{promises[String(settings.persisted)]}</p>
              {settings.persisted !== true && (
                <button type="button" class="link-button" onClick={ask}>
                  {words.ask}
                </button>
              )}
            </dd>
          </div>
        )}
        {isKept && forgetsAfterAWeek() && (
          <div>
            <dt>{words.safari}</dt>
            <dd>{words.safariHabit}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/**
 * Whether this browser deletes what a site keeps after seven days of use without a visit: Safari
 * and the other browsers of its kind do, unless the site was added to the Home Screen.
 */
function forgetsAfterAWeek(): boolean {
  const isOnHomeScreen = matchMedia('(display-mode: standalone)').matches;
  return navigator.vendor.startsWith('Apple') && !isOnHomeScreen;
}
