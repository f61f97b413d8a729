import { adviceFor, copy, kindWithAmount, markWords, verdictNames } from '#src/certificate/copy.ts';
import { Parts } from '#src/certificate/MarkedText.tsx';
import type { Answer } from '#src/certificate/answer.ts';
import type { Kind } from '#src/domain/certificate/certificate-content.ts';

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
