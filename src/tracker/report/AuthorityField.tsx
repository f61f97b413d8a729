import { abpmr } from '#src/domain/log/report-state.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';

interface Props {
  requirements: readonly OwnRequirement[];
  authority: string;
  onChoose: (authority: string) => void;
}

/** Whose reports are shown; nothing to choose while there is only the board. */
export function AuthorityField({ requirements, authority, onChoose }: Props) {
  if (requirements.length === 0) return null;
  return (
    <label class="choice">
      Reports to
      <select value={authority} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value={abpmr}>ABPMR</option>
        {requirements.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
