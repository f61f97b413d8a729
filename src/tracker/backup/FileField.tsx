import { Field } from '#src/components/form/Field.tsx';

interface Props {
  id: string;
  label: string;
  hint: string;
  onChoose: (file: File | undefined) => void;
}

/** A file control. The same file can be chosen again after it was corrected. */
export function FileField({ id, label, hint, onChoose }: Props) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".json,application/json"
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
        />
      )}
    </Field>
  );
}
