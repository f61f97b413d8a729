import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { isCreditType, type CreditType } from '#src/domain/credit-type.ts';
import type { Period } from '#src/domain/day.ts';
import { specialtyNames, isSpecialty } from '#src/domain/specialty.ts';
import { isCertificationStatus } from '#src/domain/record/certification.ts';
import { failure, success, type Result } from '#src/domain/result.ts';
import type { FieldError } from '#src/components/form/field-error.ts';
import { formReader, type FormReader } from '#src/components/form/form-reader.ts';
import { editionFor, type CertificationContent } from '#src/tracker/setup/certification-content.ts';
import { periodText } from '#src/tracker/setup/certification-summary.ts';
import { readOpeningBalance } from '#src/tracker/setup/read-opening-balance.ts';
import { readTargets } from '#src/tracker/setup/read-targets.ts';

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
  { field, cycle }: CertificationContent,
  others: readonly CertificationContent[],
): void {
  const twin = others.find(
    (other) =>
      other.field === field &&
      other.cycle?.start === cycle?.start &&
      other.cycle?.end === cycle?.end,
  );
  if (twin === undefined) return;
  if (cycle === null) {
    read.refuse(
      'field',
      `${specialtyNames[field]} without a cycle is set up already: edit it, or choose another certification`,
    );
  } else {
    read.refuse(
      'start',
      `${specialtyNames[field]}, ${periodText(cycle)}, is set up already: edit it, or enter another cycle`,
    );
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
  return read.period(
    { field: 'start', what: 'the first day of the cycle' },
    { field: 'end', what: 'the last day of the cycle' },
  );
}

/** Stages are stored only where the physician corrects them; they follow each other. */
function readStages(read: FormReader, count: number): readonly Period[] {
  if (read.text('own-stages') === '') return [];
  const stages = Array.from({ length: count }, (_, index) => {
    const stage = `stage ${index + 1}`;
    return read.period(
      { field: `stage-${index}-start`, what: `the first day of ${stage}` },
      { field: `stage-${index}-end`, what: `the last day of ${stage}` },
    );
  });
  stages.forEach((stage, index) => {
    const before = stages[index - 1];
    if (stage && before && stage.start <= before.end) {
      read.refuse(
        `stage-${index}-start`,
        `Start stage ${index + 1} after stage ${index} has ended`,
      );
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
    read.refuse('counting', 'Select at least one credit type that counts');
  }
  const isOfRule =
    chosen.length === ofRule.length && chosen.every((creditType) => ofRule.includes(creditType));
  return isOfRule ? null : chosen;
}
