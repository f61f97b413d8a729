import { useEffect, useRef } from 'preact/hooks';

const ways = {
  paste: 'Paste what the certificate says',
  choose: 'Choose the accreditor and the type',
} as const;

export type Way = keyof typeof ways;

interface Props {
  way: Way;
  onChange: (way: Way) => void;
}

export function WayField({ way, onChange }: Props) {
  const field = useRef<HTMLFieldSetElement>(null);
  // What was pressed before the page could listen, or before it was reloaded.
  useEffect(() => {
    const pressed = field.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    if (pressed !== undefined && pressed !== way) onChange(pressed as Way);
  }, []);
  return (
    <fieldset class="ways" ref={field}>
      <legend class="visually-hidden">How do you want to check?</legend>
      {(Object.keys(ways) as Way[]).map((id) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="way"
            value={id}
            defaultChecked={way === id}
            onChange={() => onChange(id)}
          />
          <span>{ways[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
