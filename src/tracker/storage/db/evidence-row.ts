import type { Evidence } from '#src/domain/record/evidence.ts';
import { entityShape } from '#src/tracker/storage/db/entity-row.ts';
import { isCount, isText, readRow } from '#src/tracker/storage/db/row-shape.ts';
import type { Shape } from '#src/tracker/storage/db/row-shape.ts';

const evidenceShape: Shape<Evidence> = {
  ...entityShape,
  fileName: isText,
  mediaType: isText,
  bytes: isCount,
  sha256: isText,
};

/** What is known of an evidence file is kept as it is. */
export function rowFromEvidence(evidence: Evidence): Evidence {
  return { ...evidence };
}

/** @throws {UnreadableRow} */
export function evidenceFromRow(raw: unknown): Evidence {
  return readRow(raw, evidenceShape);
}
