import { useState } from 'preact/hooks';

import { CheckerView } from '#src/islands/checker/CheckerView.tsx';
import { useContent } from '#src/islands/checker/use-content.ts';
import { usePastedText } from '#src/islands/checker/use-pasted-text.ts';
import type { Way } from '#src/islands/checker/WayField.tsx';

interface Props {
  /** The address of the site's root. */
  base: string;
  /** A sentence to try. */
  example: string;
}

/** The door: fetches the rules, reads what is pasted or chosen. Nothing is stored or sent. */
export function Checker({ base, example }: Props) {
  const rules = useContent(base);
  const paste = usePastedText();
  const [way, setWay] = useState<Way>('paste');
  const [chosen, setChosen] = useState('');

  return (
    <CheckerView
      base={base}
      rules={rules}
      way={way}
      chosen={chosen}
      paste={paste}
      onWay={setWay}
      onChoose={setChosen}
      onExample={() => paste.fill(example)}
    />
  );
}
