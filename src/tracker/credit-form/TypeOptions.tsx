import { creditTypeNames, creditTypes } from '#src/domain/credit-type.ts';

/** Every credit type, as options of a select. */
export function TypeOptions() {
  return (
    <>
      {creditTypes.map((type) => (
        <option key={type} value={type}>
          {creditTypeNames[type]}
        </option>
      ))}
    </>
  );
}
