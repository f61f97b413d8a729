import { useEffect, useRef } from 'preact/hooks';
import { dayFromLocalTime, formatDay } from '#src/domain/day.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

interface Props {
  text: string;
  /** When what stands in the form was typed, if it was left unsaved. */
  leftAt: Timestamp | undefined;
  onStartOver: () => void;
}

/** Takes focus when the form opens, so that a screen reader begins where the eye does. */
export function FormHeading({ text, leftAt, onStartOver }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {text}
      </h2>
      {leftAt !== undefined && (
        <p class="notice">
          This is what you typed on {formatDay(dayFromLocalTime(new Date(leftAt)))} and did not
          save.{' '}
          <button type="button" class="link-button" onClick={onStartOver}>
            Start over
          </button>
        </p>
      )}
    </>
  );
}
