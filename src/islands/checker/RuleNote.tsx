import type { RuleExplanation } from '#src/domain/checker/rule-explanation.ts';
import type { RuleId } from '#src/domain/checker/credit-rules.ts';

interface Props {
  base: string;
  rule: RuleId;
  explanation: RuleExplanation;
}

/** Where the rule was read and how sure it is; its page holds the rest. */
export function RuleNote({ base, rule, explanation: { name, source } }: Props) {
  const { confidence, level, read, remarks } = source;
  const page =
    rule.folder === 'accreditors' ? `${base}accreditors/${rule.entry}/` : `#${rule.entry}`;
  return (
    <div class="note" data-level={confidence}>
      <div class="reading-of" data-level={confidence}>
        <p>
          <b class="level">{level}</b>
          {read ? (
            <>
              <a href={`${base}sources/${read.source}/`}>{read.title}</a>, {read.locator}.{' '}
              {read.publisher}.
            </>
          ) : (
            'General knowledge.'
          )}
        </p>
        {read?.quote && <blockquote>“{read.quote}”</blockquote>}
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        <p>
          The rule: <a href={page}>{name}</a>
        </p>
      </div>
    </div>
  );
}
