import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatDayInFull, type Day } from '#src/domain/day.ts';
import { readDay, type DayParts } from '#src/domain/read-day.ts';
import { copy } from '#src/components/form/copy.ts';
import {
  dayControlId,
  dayFromTyped,
  fillDay,
  typedParts,
} from '#src/components/form/day-in-form.ts';
import { controlAttributes, Remarks } from '#src/components/form/Field.tsx';

interface Props {
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** What it holds at first. */
  value?: Day | null | undefined;
  /** Adds a button that fills in this day. */
  today?: Day | undefined;
  /** Called after every change, with the day or with nothing while it is none. */
  onDay?: (day: Day | undefined) => void;
}

const parts = [
  { part: 'month', width: '2' },
  { part: 'date', width: '2' },
  { part: 'year', width: '4' },
] as const;

/**
 * Month, day and year as text, in American order. A whole day pasted into any of the three fills
 * them all, and the field spells out below which day it understood.
 */
export function DayField({ id, label, hint, error, value, today, onDay }: Props) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const [understood, setUnderstood] = useState<Day | undefined>(value ?? undefined);
  const control = (part: keyof DayParts) =>
    fieldset.current?.elements.namedItem(dayControlId(id, part)) as HTMLInputElement;

  const read = () => {
    const typed = dayFromTyped({
      month: control('month').value,
      date: control('date').value,
      year: control('year').value,
    });
    const day = typed.ok ? typed.value : undefined;
    setUnderstood(day);
    onDay?.(day);
  };

  const paste = (event: ClipboardEvent) => {
    const pasted = readDay(event.clipboardData?.getData('text') ?? '');
    if (!pasted.ok) return;
    event.preventDefault();
    fillDay(fieldset.current?.form ?? null, id, pasted.value);
  };

  const start = value ? typedParts(value) : undefined;
  const attributes = controlAttributes(id, hint, error);
  return (
    <fieldset
      class="field"
      ref={fieldset}
      aria-describedby={attributes['aria-describedby']}
      onInput={read}
      onPaste={paste}
    >
      <legend>{label}</legend>
      <Remarks id={id} hint={hint} error={error} />
      <div class="date-parts">
        {parts.map(({ part, width }) => (
          <label key={part}>
            {copy.day[part]}
            <input
              id={dayControlId(id, part)}
              name={dayControlId(id, part)}
              aria-invalid={attributes['aria-invalid']}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              data-width={width}
              defaultValue={start?.[part] ?? ''}
            />
          </label>
        ))}
        {today && (
          <button
            type="button"
            class="button"
            data-quiet
            onClick={({ currentTarget }) => fillDay(currentTarget.form, id, today)}
          >
            {copy.day.today}
          </button>
        )}
      </div>
      <output class="hint">{understood && formatDayInFull(understood)}</output>
    </fieldset>
  );
}
