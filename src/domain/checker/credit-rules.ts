import {
  isOtherCredit,
  type CertificateCredit,
  type NamedCreditType,
  type OtherCredit,
} from '#src/domain/checker/certificate-credit.ts';
import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import type { Standing } from '#src/domain/standing.ts';

/** One line of content: what the site knows of an accreditor's credit type. */
export interface CreditRule {
  /** Id in content/accreditors. */
  readonly accreditor: string;
  readonly creditType: CreditType;
  readonly standing: Standing;
}

/** Where the rule is explained: an entry of content, and the credit type in it, if it has a line. */
export interface RuleId {
  readonly folder: 'accreditors' | 'facts';
  readonly entry: string;
  readonly creditType: CreditType | null;
}

/** A credit's standing before the sentence around it is read. */
export interface AppliedRule {
  readonly standing: Standing;
  readonly rule: RuleId;
}

/** The rules that the accreditors' entries hold, in the entries' order. */
export function rulesFrom(
  accreditors: ReadonlyMap<string, Pick<Accreditor, 'credits'>>,
): readonly CreditRule[] {
  return [...accreditors].flatMap(([accreditor, { credits }]) =>
    credits.map(({ creditType, standing }) => ({ accreditor, creditType, standing })),
  );
}

/** For a choice of accreditor and type instead of a text; `undefined` where content has no such line. */
export function ruleFor(
  rules: readonly CreditRule[],
  accreditor: string,
  creditType: CreditType,
): CreditRule | undefined {
  return rules.find((rule) => rule.accreditor === accreditor && rule.creditType === creditType);
}

/**
 * What is known of `credit`. Where content says nothing of a type, its standing is not known.
 *
 * @param isJointlyAccredited Whether the text names Joint Accreditation, which explains it better.
 */
export function appliedRule(
  credit: CertificateCredit,
  rules: readonly CreditRule[],
  isJointlyAccredited: boolean,
): AppliedRule {
  if (isOtherCredit(credit)) return otherRules[credit];
  const accreditor =
    credit === 'ama-pra-1' && isJointlyAccredited ? 'joint-accreditation' : accreditorOf[credit];
  return {
    standing: ruleFor(rules, accreditor, credit)?.standing ?? 'not-known',
    rule: { folder: 'accreditors', entry: accreditor, creditType: credit },
  };
}

const accreditorOf: Readonly<Record<NamedCreditType, string>> = {
  'ama-pra-1': 'accme',
  'ama-pra-2': 'accme',
  'aoa-1-a': 'aoa',
  'aoa-1-b': 'aoa',
  'aoa-2-a': 'aoa',
  'aoa-2-b': 'aoa',
  'aafp-prescribed': 'aafp',
  'aafp-elective': 'aafp',
  'acog-cognate': 'acog',
  'rcpsc-1': 'rcpsc',
  'rcpsc-3': 'rcpsc',
  ecmec: 'eaccme',
};

const fact = (entry: string): RuleId => ({ folder: 'facts', entry, creditType: null });
const entry = (accreditor: string): RuleId => ({
  folder: 'accreditors',
  entry: accreditor,
  creditType: null,
});
const never: AppliedRule = { standing: 'does-not-count', rule: fact('accreditors-never') };
const othersCredit: AppliedRule = {
  standing: 'does-not-count',
  rule: fact('accreditors-other-professions'),
};
const phraseMissing: AppliedRule = { standing: 'not-known', rule: fact('accreditors-phrase') };

const otherRules: Readonly<Record<OtherCredit, AppliedRule>> = {
  'category-1': phraseMissing,
  'category-2': never,
  'accme-credit': phraseMissing,
  cme: phraseMissing,
  aafp: { standing: 'not-known', rule: entry('aafp') },
  'aoa-1': { standing: 'not-known', rule: entry('aoa') },
  'aoa-2': never,
  rcpsc: { standing: 'counts-after-conversion', rule: entry('rcpsc') },
  'royal-college-words': {
    standing: 'not-known',
    rule: fact('accreditors-royal-college-words'),
  },
  mainpro: { standing: 'not-known', rule: fact('accreditors-mainpro') },
  ipce: { standing: 'does-not-count', rule: entry('joint-accreditation') },
  aapa: othersCredit,
  'contact-hours': othersCredit,
  nursing: othersCredit,
  pharmacy: othersCredit,
  ceu: othersCredit,
  'acsm-cec': othersCredit,
  'other-profession': othersCredit,
  participation: never,
};
