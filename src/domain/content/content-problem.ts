/** Something in content that no single file's schema can see. */
export interface ContentProblem {
  /** `content/providers/aapmr.yaml` */
  readonly file: string;
  /** The place in the file, joined by dots; `null` where the whole file is meant. */
  readonly field: string | null;
  /** What is wrong and what to do. */
  readonly says: string;
}

/** `content/providers/aapmr.yaml: topics.2.value: No topic is called ...` */
export function formatContentProblem({ file, field, says }: ContentProblem): string {
  return [file, field, says].filter((part) => part !== null).join(': ');
}
