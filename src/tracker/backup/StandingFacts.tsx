import { backupAge } from '#src/tracker/session/backup-age.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { forgetsAfterAWeek } from '#src/tracker/backup/browser-habits.ts';
import { holdings } from '#src/tracker/backup/words.ts';

/** How safe the log is at this moment, without comfort that is not due. */
export function StandingFacts({ tracker }: { tracker: Tracker }) {
  const { settings, opened, contents, today } = tracker;
  const isKept = opened.keeping.kind !== 'in-memory';

  const ask = () =>
    void opened
      .askToPersist()
      .then(async (persisted) => {
        if (persisted !== null) await opened.store.changeSettings({ persisted });
        tracker.say(answers[String(persisted)] ?? '');
      })
      .catch(() => tracker.say('The browser did not answer.'));

  return (
    <section aria-labelledby="standing">
      <h2 id="standing">How safe your log is</h2>
      <dl class="facts">
        <div>
          <dt>In your log</dt>
          <dd>{holdings(contents)}</dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>
            {isKept
              ? 'In this browser on this device, and nowhere else.'
              : opened.outlivesPage()
                ? 'In this tab only, until it is closed.'
                : 'In this open page only: leaving it loses the log.'}
          </dd>
        </div>
        <div>
          <dt>Last backup</dt>
          <dd class={settings.changesSinceExport > 0 ? 'state' : undefined} data-kind="attention">
            {backupAge(settings, today)}
          </dd>
        </div>
        {isKept && (
          <div>
            <dt>The browser’s word</dt>
            <dd>
              <p>{promises[String(settings.persisted)]}</p>
              {settings.persisted !== true && (
                <button type="button" class="link-button" onClick={ask}>
                  Ask the browser to keep it
                </button>
              )}
            </dd>
          </div>
        )}
        {isKept && forgetsAfterAWeek() && (
          <div>
            <dt>Safari</dt>
            <dd>
              After seven days of use without a visit here, Safari may delete what a site keeps. Add
              this site to your Home Screen, or save a backup after every change.
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

const promises: Readonly<Record<string, string>> = {
  true: 'It promised not to drop your log by itself. You can still clear it, and a device can still break.',
  false: 'It made no promise: it may drop your log when the device runs out of room.',
  null: 'It was not asked yet whether it keeps your log when the device runs out of room.',
};

const answers: Readonly<Record<string, string>> = {
  true: 'The browser promised to keep your log.',
  false:
    'The browser made no promise. Visiting often, or installing the site, can change its mind.',
  null: 'This browser cannot be asked.',
};
