import type { CreditRule, RuleId } from '#src/domain/checker/credit-rules.ts';
import type { Confidence } from '#src/domain/content/citation.ts';

/** Where a rule was read, ready to show. */
export interface RuleSource {
  readonly confidence: Confidence;
  /** The confidence as pages name it. */
  readonly level: string;
  /** `null` where no page was read. */
  readonly read: {
    readonly source: string;
    readonly title: string;
    readonly publisher: string;
    readonly locator: string;
    readonly quote: string | null;
  } | null;
  /** How the rule follows, and what limits it; empty for nothing to add. */
  readonly remarks: readonly string[];
}

/** Why a credit stands as it does. */
export interface RuleExplanation {
  /** The accreditor's name, or the fact's title. */
  readonly name: string;
  readonly because: string;
  readonly source: RuleSource;
}

/** Everything of the site's content that the checker answers from. */
export interface CheckerContent {
  readonly rules: readonly CreditRule[];
  /** By id in content/accreditors. */
  readonly accreditors: Readonly<Record<string, string>>;
  /** By `ruleKey`. */
  readonly explanations: Readonly<Record<string, RuleExplanation>>;
}

export function ruleKey({ folder, entry, creditType }: RuleId): string {
  return [folder, entry, creditType].filter(Boolean).join('/');
}
