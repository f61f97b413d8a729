import type { ComponentChildren } from 'preact';

import {
  certificateCreditNames,
  type CertificateCredit,
} from '#src/domain/checker/certificate-credit.ts';
import { ruleKey, type CheckerContent } from '#src/domain/checker/rule-explanation.ts';
import type { RuleId } from '#src/domain/checker/credit-rules.ts';
import { standingNames, type Standing } from '#src/domain/standing.ts';
import { RuleNote } from '#src/islands/checker/RuleNote.tsx';

interface Props {
  base: string;
  content: CheckerContent;
  credit: CertificateCredit;
  standing: Standing;
  rule: RuleId;
  /** The text itself takes the credit away: the rule, which says whether it counts, would mislead. */
  isTakenByText?: boolean;
  /** What the text says of it, before the rule. */
  children?: ComponentChildren;
}

/** One credit: whether it counts, why, and in the margin where the rule was read. */
export function Answer(props: Props) {
  const { base, content, credit, standing, rule, isTakenByText = false, children } = props;
  const explanation = isTakenByText ? undefined : content.explanations[ruleKey(rule)];
  return (
    <section class="noted">
      <div class="entry" data-standing={standing}>
        <h3 class="verdict">
          <span class="credit">{certificateCreditNames[credit]}</span> {standingNames[standing]}
        </h3>
        {children}
        {explanation && <p>{explanation.because}</p>}
        {standing === 'counts' && (
          <p>
            <a href={`${base}tracker/credits/#add`}>Log this credit</a>
          </p>
        )}
      </div>
      {explanation && <RuleNote base={base} rule={rule} explanation={explanation} />}
    </section>
  );
}
