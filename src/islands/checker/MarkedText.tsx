import type { CertificateCheck } from '#src/domain/checker/check-certificate.ts';
import { markedParts } from '#src/islands/checker/marked-parts.ts';

interface Props {
  text: string;
  check: CertificateCheck;
}

/** The pasted text, with the words that decided. */
export function MarkedText({ text, check }: Props) {
  const parts = markedParts(text, check);
  if (parts.every(({ mark }) => mark === null)) return null;
  return (
    <details class="fold text" open>
      <summary>Your text, with the words that decided</summary>
      <p class="marked">
        {parts.map(({ text: part, start, mark }) =>
          mark === null ? (
            part
          ) : (
            <mark key={start} data-mark={mark}>
              {part}
            </mark>
          ),
        )}
      </p>
    </details>
  );
}
