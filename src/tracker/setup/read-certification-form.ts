import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { noCredit, type Amount } from '#src/domain/amount.ts';
import { isCreditType, type CreditType } from '#src/domain/credit-type.ts';
import { isWithin, type Day, type Period } from '#src/domain/day.ts';
import { specialtyNames, isSpecialty } from '#src/domain/specialty.ts';
import { isCertificationStatus, type OpeningBalance } from '#src/domain/record/certification.ts';
import { failure, success, type Result } from '#src/domain/result.ts';
import type { FieldError } from '#src/components/form/field-error.ts';
import { formReader, type FormReader } from '#src/components/form/form-reader.ts';
import { editionFor, type CertificationContent } from '#src/tracker/setup/certification-content.ts';
import { certificationName } from '#src/tracker/setup/certification-summary.ts';
import { copy } from '#src/tracker/setup/copy.ts';
import { readTargets } from '#src/tracker/setup/read-targets.ts';

const { errors } = copy;

/** How the form says that no requirement applies. */
export const noRequirement = 'none';

/**
 * Turns the submitted form into a certification, or into every problem at once.
 *
 * @param before What the form does not show is carried over from here.
 * @param others The other certifications in the log: none of them may be entered twice.
 */
export function readCertificationForm(
  form: FormData,
  before: CertificationContent,
  rules: readonly SetupRule[],
  others: readonly CertificationContent[] = [],
): Result<CertificationContent, readonly FieldError[]> {
  const read = formReader(form);
  const field = read.text('field');
  const requirement = read.text('requirement');
  const status = read.text('status');
  const named = { ...before, field: isSpecialty(field) ? field : before.field };
  if (requirement === noRequirement) {
    const content = withoutRequirement(named);
    refuseTwin(read, content, others);
    return read.errors.length > 0 ? failure(read.errors) : success(content);
  }

  const cycle = readCycle(read);
  const edition = editionFor(rules, requirement, cycle?.start);
  const content: CertificationContent = {
    ...named,
    requirement,
    status: isCertificationStatus(status) ? status : before.status,
    cycle: cycle ?? null,
    stages: readStages(read, edition?.stageYears.length ?? 0),
    targets: readTargets(read, edition?.adjustable ?? [], before.targets),
    counting: readCounting(read, edition?.counting ?? []),
    openingBalance: readOpeningBalance(read, cycle),
  };
  if (cycle !== undefined) refuseTwin(read, content, others);
  return read.errors.length > 0 ? failure(read.errors) : success(content);
}

/** Of the same certificate with the same cycle there is one; a second would count everything again. */
function refuseTwin(
  read: FormReader,
  content: CertificationContent,
  others: readonly CertificationContent[],
): void {
  const { field, cycle } = content;
  const twin = others.find(
    (other) =>
      other.field === field &&
      other.cycle?.start === cycle?.start &&
      other.cycle?.end === cycle?.end,
  );
  if (twin === undefined) return;
  if (cycle === null) {
    read.refuse('field', errors.twinWithoutCycle(specialtyNames[field]));
  } else {
    read.refuse('start', errors.twin(certificationName(content)));
  }
}

function withoutRequirement(content: CertificationContent): CertificationContent {
  return {
    ...content,
    requirement: null,
    status: 'no-time-limit',
    cycle: null,
    stages: [],
    targets: {},
    counting: null,
    openingBalance: null,
  };
}

function readCycle(read: FormReader): Period | undefined {
  return read.period({ field: 'start', what: errors.start }, { field: 'end', what: errors.end });
}

/** Stages are stored only where the physician corrects them; they follow each other. */
function readStages(read: FormReader, count: number): readonly Period[] {
  if (read.text('own-stages') === '') return [];
  const stages = Array.from({ length: count }, (_, index) =>
    read.period(
      { field: `stage-${index}-start`, what: errors.stageStart(index + 1) },
      { field: `stage-${index}-end`, what: errors.stageEnd(index + 1) },
    ),
  );
  stages.forEach((stage, index) => {
    const before = stages[index - 1];
    if (stage && before && stage.start <= before.end) {
      read.refuse(`stage-${index}-start`, errors.stagesOverlap(index + 1));
    }
  });
  return stages.filter((stage) => stage !== undefined);
}

/** `null` where the types are those of the rule. */
function readCounting(
  read: FormReader,
  ofRule: readonly CreditType[],
): readonly CreditType[] | null {
  const chosen = read.all('counting').filter(isCreditType);
  if (chosen.length === 0 && ofRule.length > 0) {
    read.refuse('counting', errors.types);
  }
  const isOfRule =
    chosen.length === ofRule.length && chosen.every((creditType) => ofRule.includes(creditType));
  return isOfRule ? null : chosen;
}

/** `null` where all of it is blank. The day and the credits in all need each other; the parts may be blank. */
function readOpeningBalance(read: FormReader, cycle: Period | undefined): OpeningBalance | null {
  const earlierErrors = read.errors.length;
  const asOf = read.optionalDay('balance-day', errors.balanceDay);
  const amount = (name: string, what: string) =>
    read.optionalAmount(`balance-${name}`, what, { isZeroAllowed: true });
  const total = amount('total', errors.balanceTotal);
  const related = amount('related', errors.balanceRelated);
  const selfAssessment = amount('self-assessment', errors.balanceSelfAssessment);
  if (read.errors.length > earlierErrors) return null;
  if ([asOf, total, related, selfAssessment].every((typed) => typed === undefined)) return null;

  checkBalanceDay(read, asOf, cycle);
  if (total === undefined) {
    read.refuse('balance-total', errors.balanceWithoutTotal);
  }
  checkBalancePart(read, 'related', related, total);
  checkBalancePart(read, 'self-assessment', selfAssessment, total);
  if (asOf === undefined || total === undefined) return null;
  return { asOf, total, related: related ?? noCredit, selfAssessment: selfAssessment ?? noCredit };
}

function checkBalanceDay(read: FormReader, asOf: Day | undefined, cycle: Period | undefined): void {
  if (asOf === undefined) {
    read.refuse('balance-day', errors.balanceWithoutDay);
  } else if (cycle !== undefined && !isWithin(asOf, cycle)) {
    read.refuse('balance-day', errors.balanceOutsideCycle);
  }
}

function checkBalancePart(
  read: FormReader,
  name: string,
  amount: Amount = noCredit,
  total: Amount | undefined,
): void {
  if (total === undefined || amount <= total) return;
  read.refuse(`balance-${name}`, errors.balancePart(name));
}
