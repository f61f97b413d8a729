import { canonicalJson, compareText } from '#src/domain/record/canonical-json.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const wholeUuid = new RegExp(`^${uuid}$`, 'i');
const everyUuid = new RegExp(uuid, 'gi');

/** An id as it is compared and written. Text that is no UUID names no entry and stays as it is. */
export function lowerCaseId(text: string): string {
  return wholeUuid.test(text) ? text.toLowerCase() : text;
}

/** An address with the ids in it as they are compared: `edit-<id>`. */
export function withLowerCaseIdsIn(address: string): string {
  return address.replace(everyUuid, lowerCaseId);
}

/**
 * A version of an entry with its id and the ids that it refers to in lower case; the same object
 * where they are so already. It takes a stored row too, because both say `id`, `evidence` and
 * `reports` in the same way.
 */
export function withLowerCaseIds<Version extends object>(version: Version): Version {
  const { id, evidence, reports } = version as Partial<Record<string, unknown>>;
  const lowered = {
    ...(typeof id === 'string' && isChanged(id) && { id: lowerCaseId(id) }),
    ...(isTextList(evidence) && evidence.some(isChanged) && { evidence: lowerCaseList(evidence) }),
    ...(isMap(reports) &&
      Object.keys(reports).some(isChanged) && { reports: lowerCaseKeys(reports) }),
  };
  return Object.keys(lowered).length === 0 ? version : { ...version, ...lowered };
}

function isChanged(id: string): boolean {
  return id !== lowerCaseId(id);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lowerCaseList(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map(lowerCaseId))];
}

/** Of two values under one id the later report is kept, whatever their order. */
function lowerCaseKeys(map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const members = Object.entries(map).sort(([, a], [, b]) => compareReports(a, b));
  return Object.fromEntries(members.map(([key, value]) => [lowerCaseId(key), value]));
}

function compareReports(a: unknown, b: unknown): number {
  return compareText(dayOf(a), dayOf(b)) || compareText(canonicalJson(a), canonicalJson(b));
}

function dayOf(report: unknown): string {
  const day = isMap(report) ? report['on'] : null;
  return typeof day === 'string' ? day : '';
}
