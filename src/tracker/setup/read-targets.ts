import { amountFromHundredths, type Amount } from '#src/domain/amount.ts';
import type { AdjustableCriterion } from '#src/domain/content/setup-rule.ts';
import type { CertificationContent } from '#src/tracker/setup/certification-content.ts';
import { copy } from '#src/tracker/setup/copy.ts';
import type { FormReader } from '#src/components/form/form-reader.ts';

const { errors } = copy;

type Targets = CertificationContent['targets'];

/** The targets typed for these criteria; a blank follows the rule. Others are carried over. */
export function readTargets(
  read: FormReader,
  adjustable: readonly AdjustableCriterion[],
  before: Targets,
): Targets {
  const shown = adjustable.map(({ id }) => id);
  const carried = Object.entries(before).filter(([id]) => !shown.includes(id));
  const typed = adjustable.flatMap((criterion) => {
    const target = readTarget(read, criterion);
    return target === undefined ? [] : [[criterion.id, target] as const];
  });
  return Object.fromEntries([...carried, ...typed]);
}

function readTarget(read: FormReader, { id, kind }: AdjustableCriterion): Amount | undefined {
  const field = targetField(id);
  switch (kind) {
    case 'amount':
      return read.optionalAmount(field, errors.targetAmount, { isZeroAllowed: true });
    case 'share':
      return readPercent(read, field);
    case 'times':
      return readTimes(read, field);
  }
}

export function targetField(criterionId: string): string {
  return `target-${criterionId}`;
}

/** `50` percent is a half: 50 hundredths. */
function readPercent(read: FormReader, field: string): Amount | undefined {
  const typed = read.optionalAmount(field, errors.targetPercent, { isZeroAllowed: true });
  if (typed === undefined) return undefined;
  if (typed <= 10_000 && typed % 100 === 0) return amountFromHundredths(typed / 100);
  read.refuse(field, errors.targetNotWholePercent);
  return undefined;
}

/** Times are kept in hundredths too: once is 100. */
function readTimes(read: FormReader, field: string): Amount | undefined {
  const typed = read.optionalAmount(field, errors.targetTimes, { isZeroAllowed: true });
  if (typed === undefined || typed % 100 === 0) return typed;
  read.refuse(field, errors.targetNotWhole);
  return undefined;
}
