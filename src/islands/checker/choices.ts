import {
  certificateCreditNames,
  isForPhysicians,
  isOtherCredit,
  type CertificateCredit,
} from '#src/domain/checker/certificate-credit.ts';
import type { CheckerContent } from '#src/domain/checker/rule-explanation.ts';
import { appliedRule } from '#src/domain/checker/credit-rules.ts';

/** One line of the list to choose from. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly credit: CertificateCredit;
  readonly isJointlyAccredited: boolean;
}

export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly Choice[];
}

const others = (Object.keys(certificateCreditNames) as CertificateCredit[]).filter(isOtherCredit);

/** Every accreditor with its types, then what stands on certificates without a full name. */
export function choiceGroups({ rules, accreditors }: CheckerContent): readonly ChoiceGroup[] {
  const byAccreditor = Object.entries(accreditors).map(([accreditor, name]) => ({
    name,
    choices: rules.flatMap(({ accreditor: of, creditType }): readonly Choice[] =>
      of !== accreditor || creditType === 'other'
        ? []
        : [choiceOf(creditType, accreditor === 'joint-accreditation')],
    ),
  }));
  return [
    ...byAccreditor,
    { name: 'Without a full name', choices: others.filter(isForPhysicians).map(toChoice) },
    {
      name: 'For teams and other professions',
      choices: others.filter((credit) => !isForPhysicians(credit)).map(toChoice),
    },
  ].filter(({ choices }) => choices.length > 0);
}

/** The rule for what was chosen; there is no sentence that could change it. */
export function answerTo({ credit, isJointlyAccredited }: Choice, { rules }: CheckerContent) {
  return { credit, ...appliedRule(credit, rules, isJointlyAccredited) };
}

function toChoice(credit: CertificateCredit): Choice {
  return choiceOf(credit, false);
}

function choiceOf(credit: CertificateCredit, isJointlyAccredited: boolean): Choice {
  return {
    value: isJointlyAccredited ? `${credit}/jointly` : credit,
    name: certificateCreditNames[credit],
    credit,
    isJointlyAccredited,
  };
}
