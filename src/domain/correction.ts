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

const rest = '(More is on the page.)';

function subjectOf({ title }: Correctable): string {
  return `Correction: ${title}`;
}

function bodyOf({ address, facts }: Correctable): string {
  return [
    `Page: ${address}`,
    '',
    'What is wrong, and what is right:',
    '',
    '',
    'Where that can be read (address, and the day you read it):',
    '',
    '',
    'What the page says now:',
    ...facts,
  ].join('\n');
}
