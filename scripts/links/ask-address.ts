/** What became of asking an address. */
export const linkResults = [
  /** It is not there any more. */
  'gone',
  /** Its server answers with a fault of its own. */
  'failing',
  /** No answer: no such server, no connection, or none in time. */
  'unreachable',
  /** It is there, but not for programs. */
  'refused',
  /** It leads to another address. */
  'moved',
  'good',
] as const;
export type LinkResult = (typeof linkResults)[number];

export interface Answer {
  readonly result: LinkResult;
  /** The HTTP status; `null` without an answer. */
  readonly status: number | null;
  /** Where it led, if elsewhere. */
  readonly movedTo: string | null;
}

/** Asks for an address: first for its head alone, then, where a server dislikes that, as a reader. */
export async function askAddress(address: string, milliseconds: number): Promise<Answer> {
  const short = await askOnce(address, 'HEAD', milliseconds);
  return short.result === 'good' || short.result === 'moved'
    ? short
    : askOnce(address, 'GET', milliseconds);
}

async function askOnce(
  address: string,
  method: 'HEAD' | 'GET',
  milliseconds: number,
): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(milliseconds),
      headers: { 'User-Agent': 'PhysiatryCME-links/1 (checks cited pages)', Accept: '*/*' },
    });
    await response.body?.cancel();
    const { status, url } = response;
    const isElsewhere = withoutEnd(url) !== withoutEnd(new URL(address).href);
    return { result: resultOf(status, isElsewhere), status, movedTo: isElsewhere ? url : null };
  } catch {
    return { result: 'unreachable', status: null, movedTo: null };
  }
}

function resultOf(status: number, isElsewhere: boolean): LinkResult {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 500) return 'failing';
  if (status >= 400) return 'refused';
  return isElsewhere ? 'moved' : 'good';
}

/** An address that only gains a slash or loses its fragment has not moved. */
function withoutEnd(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '');
}
