interface Props {
  lines: readonly string[];
}

/** What an entry says since another tab changed it; saving now replaces that. */
export function ElsewhereNotice({ lines }: Props) {
  return (
    <p class="notice" data-kind="attention">
      In the other tab it now says: {lines.join(', ')}. Saving replaces that with what stands below.
    </p>
  );
}
