/** What a reader would correct: a page and what it says now. */
export interface Correctable {
  readonly title: string;
  /** The page's whole address. */
  readonly address: string;
  /** `Phone: (847) 737-6000`, one fact a line. */
  readonly facts: readonly string[];
}

/** Some mail programs cut a longer address off. */
const longestAddress = 2000;

/** A mail to `recipient`, prefilled; without one the reader fills it in. At most 2,000 characters. */
export function correctionMail(recipient: string | undefined, page: Correctable): string {
  return withinReach(page.facts, (facts) => {
    const body = encodeURIComponent(bodyOf({ ...page, facts }).replaceAll('\n', '\r\n'));
    return `mailto:${recipient ?? ''}?subject=${encodeURIComponent(subjectOf(page))}&body=${body}`;
  });
}

/** A new issue of the GitHub repository `owner/name`, prefilled. At most 2,000 characters. */
export function correctionIssue(repository: string, page: Correctable): string {
  return withinReach(page.facts, (facts) => {
    const issue = new URLSearchParams({ title: subjectOf(page), body: bodyOf({ ...page, facts }) });
    return `https://github.com/${repository}/issues/new?${issue.toString()}`;
  });
}

/** The longest address that is not too long: the last facts are left out, and the text says so. */
function withinReach(
  facts: readonly string[],
  addressWith: (facts: readonly string[]) => string,
): string {
  const whole = addressWith(facts);
  if (whole.length <= longestAddress || facts.length === 0) return whole;
  const kept = facts.slice(0, facts.at(-1) === rest ? -2 : -1);
  return withinReach([...kept, rest], addressWith);
}

const rest = '(The page says more.)';

function subjectOf({ title }: Correctable): string {
  return `Correction: ${title}`;
}

function bodyOf({ address, facts }: Correctable): string {
  return [
    `Page: ${address}`,
    '',
    'What’s wrong, and what’s right:',
    '',
    '',
    'Where you read it (address and date):',
    '',
    '',
    'What the page says now:',
    ...facts,
  ].join('\n');
}

/** Where corrections go, from the settings of the build. */
interface CorrectionDesk {
  readonly mail: string | undefined;
  /** A GitHub repository, as `owner/name`. */
  readonly repository: string | undefined;
}

/** Reads `CORRECTIONS_MAIL` and `REPOSITORY`. Throws on a value that would make a broken link. */
export function correctionDesk(settings: Readonly<Record<string, string | undefined>>) {
  const mail = settings['CORRECTIONS_MAIL']?.trim() || undefined;
  const repository = settings['REPOSITORY']
    ?.trim()
    .replace(/^https:\/\/github\.com\//, '')
    .replace(/(\.git)?\/?$/, '');
  if (mail !== undefined && !/^[^\s@?&]+@[^\s@?&]+$/.test(mail)) {
    throw new Error(`CORRECTIONS_MAIL is “${mail}”: write one address, as desk@example.org.`);
  }
  if (repository && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(`REPOSITORY is “${repository}”: write a GitHub repository, as owner/name.`);
  }
  return { mail, repository: repository || undefined } satisfies CorrectionDesk;
}
