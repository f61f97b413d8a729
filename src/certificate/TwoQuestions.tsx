import { copy } from '#src/certificate/copy.ts';
import type { CertificateContent, Kind } from '#src/domain/certificate/certificate-content.ts';

interface Props {
  content: CertificateContent;
  accreditor: string;
  chosen: Kind | null;
  onAccreditor: (id: string) => void;
  onKind: (kind: Kind | null) => void;
}

/** The value for credit that no accreditor in the list explains. */
const nobody = 'nobody';

/** For a text that names no kind: who accredited the activity, and which kind it is. */
export function TwoQuestions({ content, accreditor, chosen, onAccreditor, onKind }: Props) {
  const ofAccreditors = content.accreditors.flatMap(({ kinds }) => kinds);
  const entry = content.accreditors.find(({ id }) => id === accreditor);
  const kinds = content.kinds.filter(({ id }) =>
    entry ? entry.kinds.includes(id) : !ofAccreditors.includes(id),
  );
  return (
    <>
      <label for="accreditor">{copy.accreditor}</label>
      <select
        id="accreditor"
        value={accreditor}
        onChange={({ currentTarget }) => onAccreditor(currentTarget.value)}
      >
        <option value="">{copy.chooseOne}</option>
        {content.accreditors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={nobody}>{copy.otherAccreditor}</option>
      </select>
      <label for="kind">{copy.kind}</label>
      <select
        id="kind"
        value={chosen?.id ?? ''}
        disabled={accreditor === ''}
        onChange={({ currentTarget: { value } }) =>
          onKind(kinds.find(({ id }) => id === value) ?? null)
        }
      >
        <option value="">{copy.chooseOne}</option>
        {kinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
