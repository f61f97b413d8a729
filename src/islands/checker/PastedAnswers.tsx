import { warningsFor } from '#src/domain/checker/certificate-warnings.ts';
import type { CertificateCheck } from '#src/domain/checker/check-certificate.ts';
import type { CheckerContent } from '#src/domain/checker/rule-explanation.ts';
import { Answer } from '#src/islands/checker/Answer.tsx';
import { DecidedBy } from '#src/islands/checker/DecidedBy.tsx';
import { MarkedText } from '#src/islands/checker/MarkedText.tsx';
import { NothingFound } from '#src/islands/checker/NothingFound.tsx';
import { Remarks } from '#src/islands/checker/Remarks.tsx';
import { amountLines } from '#src/islands/checker/words.ts';

interface Props {
  base: string;
  content: CheckerContent;
  text: string;
  check: CertificateCheck;
}

/** Each credit in the text with its own verdict, then what to mind, then the text itself. */
export function PastedAnswers({ base, content, text, check }: Props) {
  const warnings = warningsFor(check);
  return (
    <>
      {check.findings.length === 0 && <NothingFound warnings={warnings} />}
      {check.findings.map(({ credit, standing, rule, decidedBy, amounts }) => (
        <Answer
          key={credit}
          base={base}
          content={content}
          credit={credit}
          standing={standing}
          rule={rule}
          isTakenByText={!['awarded', 'convertible'].includes(decidedBy.sense)}
        >
          <DecidedBy text={text} reading={decidedBy} />
          {amountLines(amounts).map((line) => (
            <p key={line} class="num">
              {line}
            </p>
          ))}
        </Answer>
      ))}
      <Remarks warnings={warnings} check={check} />
      <MarkedText text={text} check={check} />
    </>
  );
}
