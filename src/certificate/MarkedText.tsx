import type { MarkedPart } from '#src/certificate/answer.ts';

interface Props {
  sentences: readonly (readonly MarkedPart[])[];
}

/** The sentences of the text that matter, with kind, amount and what gives pause marked. */
export function MarkedText({ sentences }: Props) {
  return (
    <div class="found">
      {sentences.map((parts) => (
        <p key={parts[0]?.start}>
          <Parts parts={parts} />
        </p>
      ))}
    </div>
  );
}

export function Parts({ parts }: { parts: readonly MarkedPart[] }) {
  return (
    <>
      {parts.map(({ text, start, mark }) =>
        mark === null ? (
          text
        ) : (
          <mark key={start} data-mark={mark}>
            {text}
          </mark>
        ),
      )}
    </>
  );
}
