import type { Reading } from '#src/domain/checker/finding.ts';
import { decidingQuotes } from '#src/islands/checker/deciding-quotes.ts';
import { remarkOn } from '#src/islands/checker/words.ts';

interface Props {
  text: string;
  reading: Reading;
}

/** The sentence behind a verdict, so that the reader can judge it too. */
export function DecidedBy({ text, reading }: Props) {
  return (
    <p class="decided">
      Decided by{' '}
      {decidingQuotes(text, reading).map((parts, place) => (
        <>
          {place > 0 && ' and '}
          <q>
            {parts.map(({ text: part, start, isDeciding }) =>
              isDeciding ? <b key={start}>{part}</b> : part,
            )}
          </q>
        </>
      ))}
      . {remarkOn(reading)}
    </p>
  );
}
