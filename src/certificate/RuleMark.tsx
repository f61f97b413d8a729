import { markWords } from '#src/certificate/copy.ts';
import type { Kind } from '#src/domain/certificate/certificate-content.ts';

/** How sure the rule is, and the number of its source in the list at the foot of the page. */
export function RuleMark({ kind }: { kind: Kind }) {
  const { confidence, source } = kind;
  return source === null ? (
    <span class="rule-mark" data-level={confidence}>
      <span class="visually-hidden">{markWords(kind)}</span>
    </span>
  ) : (
    <a class="rule-mark" data-level={confidence} href={`#source-${source}`}>
      <span class="visually-hidden">{markWords(kind).replace(/\d+$/, '')}</span>
      {source}
    </a>
  );
}
