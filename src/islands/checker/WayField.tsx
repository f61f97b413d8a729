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
  return (
    <fieldset class="ways">
      <legend class="visually-hidden">How do you want to check?</legend>
      {(Object.keys(ways) as Way[]).map((id) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="way"
            value={id}
            checked={way === id}
            onChange={() => onChange(id)}
          />
          <span>{ways[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
