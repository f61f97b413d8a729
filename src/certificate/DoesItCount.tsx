import { useMemo, useState } from 'preact/hooks';

import { answerFrom, answerToChoice, markedSentences } from '#src/certificate/answer.ts';
import { CertificateField, usePastedText } from '#src/certificate/CertificateField.tsx';
import { copy, verdictNames } from '#src/certificate/copy.ts';
import { KindAnswer, RuleMark } from '#src/certificate/KindAnswer.tsx';
import { MarkedText } from '#src/certificate/MarkedText.tsx';
import { TwoQuestions } from '#src/certificate/TwoQuestions.tsx';
import type { CertificateContent, Kind } from '#src/domain/certificate/certificate-content.ts';
import { readCertificate } from '#src/domain/certificate/read-certificate.ts';

interface Props {
  /** The address of the site's root. */
  base: string;
  content: CertificateContent;
  /** A sentence to try. */
  example: string;
}

/** The island of `/does-it-count/`. What is pasted is read here: nothing is stored or sent. */
export function DoesItCount({ base, content, example }: Props) {
  const { input, text, readLater, fill } = usePastedText();
  const [accreditor, setAccreditor] = useState('');
  const [chosen, setChosen] = useState<Kind | null>(null);
  const isEmpty = text.trim() === '';
  const reading = useMemo(() => (isEmpty ? null : readCertificate(text, content)), [text]);
  const [first, ...others] = reading?.kinds ?? [];
  const isNothingFound = reading?.verdict === 'none';
  const answer = first
    ? answerFrom(text, first)
    : isNothingFound && chosen
      ? answerToChoice(chosen)
      : null;

  return (
    <div class="does-it-count">
      <div>
        <CertificateField
          input={input}
          isEmpty={isEmpty}
          onInput={readLater}
          onExample={() => fill(example)}
          onClear={() => fill('')}
        />
        {reading && first && <MarkedText sentences={markedSentences(text, reading)} />}
      </div>
      <div class="answers">
        <div
          role="status"
          aria-label={copy.answer}
          data-verdict={answer?.verdict ?? reading?.verdict}
        >
          {isEmpty && <p class="soft">{copy.waiting}</p>}
          {answer && <KindAnswer base={base} answer={answer} />}
          {isNothingFound && !answer && (
            <>
              <p class="verdict">{verdictNames.none}</p>
              <p>{copy.nothingFound}</p>
            </>
          )}
          {others.length > 0 && (
            <>
              <p class="small soft">{copy.alsoNamed}</p>
              <ul>
                {others.map(({ kind, verdict }) => (
                  <li key={kind.id}>
                    {kind.name}: {verdictNames[verdict]} <RuleMark kind={kind} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        {isNothingFound && (
          <TwoQuestions
            content={content}
            accreditor={accreditor}
            chosen={chosen}
            onAccreditor={(id) => {
              setAccreditor(id);
              setChosen(null);
            }}
            onKind={setChosen}
          />
        )}
      </div>
    </div>
  );
}
