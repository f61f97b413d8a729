import type { AdviceState } from '#src/domain/progress/progress.ts';
import { stateNames } from '#src/domain/progress/state-names.ts';

const kinds: Readonly<Partial<Record<AdviceState, string>>> = {
  met: 'good',
  'on-pace': 'good',
  'behind-pace': 'attention',
  short: 'attention',
};

interface Props {
  state: AdviceState;
  /** May begin with the state’s name; then it is not said twice. */
  sentence: string;
}

/** A sentence that begins with the state, which stands out by weight before color. */
export function StateSentence({ state, sentence }: Props) {
  const name = stateNames[state];
  const begins = sentence.startsWith(name);
  return (
    <p>
      <span class="state" data-kind={kinds[state]}>
        {begins ? name : `${name}.`}
      </span>
      {begins ? sentence.slice(name.length) : ` ${sentence}`}
    </p>
  );
}
