import { adviceFor, copy, kindWithAmount, verdictNames } from '#src/certificate/copy.ts';
import { Parts } from '#src/certificate/MarkedText.tsx';
import type { MarkedPart } from '#src/certificate/marked-sentences.ts';
import { RuleMark } from '#src/certificate/RuleMark.tsx';
import type { Kind } from '#src/domain/certificate/certificate-content.ts';
import type { NamedAmount } from '#src/domain/certificate/amounts.ts';
import type { KindVerdict } from '#src/domain/certificate/read-certificate.ts';

export interface Answer {
  readonly kind: Kind;
  readonly verdict: KindVerdict;
  readonly amount: NamedAmount | null;
  /** The sentence that gives pause and what to ask oneself; `null` where none does. */
  readonly pause: { readonly sentence: readonly MarkedPart[]; readonly question: string } | null;
  /** Whether the text has the kind's full name, or none is known. */
  readonly isFullName: boolean;
}

interface Props {
  base: string;
  answer: Answer;
}

/** What the board does with one kind of credit, and what to do next. */
export function KindAnswer({ base, answer }: Props) {
  const { kind, verdict, amount, pause, isFullName } = answer;
  const log = `${base}tracker/credits/#add`;
  return (
    <>
      <p class="verdict">{verdictNames[verdict]}</p>
      {pause !== null ? (
        <Pause kind={kind} pause={pause} log={log} />
      ) : (
        <>
          <p>
            <b>{kindWithAmount(kind, amount)}</b>
          </p>
          <p>
            {kind.because} <RuleMark kind={kind} />
            {kind.caveat !== null && <small class="soft"> {kind.caveat}</small>}
          </p>
          {!isFullName && <p>{copy.shorterName(kind.exact[0] ?? '')}</p>}
          <p>{adviceFor[verdict]}</p>
          {(verdict === 'counts' || verdict === 'after-conversion') && (
            <>
              <p>
                <a class="button" href={log}>
                  {copy.log}
                </a>
              </p>
              {amount?.role === 'most' && <p class="small soft">{copy.enterClaimed}</p>}
            </>
          )}
        </>
      )}
    </>
  );
}

interface PauseProps {
  kind: Kind;
  pause: NonNullable<Answer['pause']>;
  log: string;
}

function Pause({ kind, pause, log }: PauseProps) {
  return (
    <>
      <p>
        <b>{kind.name}</b> {copy.inItself[kind.standing]} <RuleMark kind={kind} /> {copy.butItSays}
      </p>
      <blockquote class="pausing">
        “<Parts parts={pause.sentence} />”
      </blockquote>
      <p>
        {copy.askYourself} {pause.question} {copy.ifSo}
      </p>
      <p>
        <a class="button" data-quiet href={log}>
          {copy.logPlanned}
        </a>
      </p>
    </>
  );
}
