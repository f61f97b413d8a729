interface Props {
  isSaving: boolean;
  /** The last attempt was not kept. */
  isRefused: boolean;
  /** A new entry may be followed by another. */
  isNew: boolean;
  onLeave: () => void;
}

export function SaveButtons({ isSaving, isRefused, isNew, onLeave }: Props) {
  return (
    <div class="save-buttons">
      <p role="alert" class="error">
        {isRefused && 'Not saved. Everything you typed is still here.'}
      </p>
      <p class="actions">
        <button type="submit" class="button" aria-disabled={isSaving}>
          {isSaving ? 'Saving…' : 'Save'}
        </button>
        {isNew && (
          <button type="submit" name="another" class="button" data-quiet aria-disabled={isSaving}>
            Save and add another
          </button>
        )}
        <button type="button" class="link-button" onClick={onLeave}>
          Back to the log
        </button>
      </p>
    </div>
  );
}
