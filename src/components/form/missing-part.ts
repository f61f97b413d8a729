/** A part of the page could not be fetched. Its message is the address. */
export class MissingPart extends Error {}

/** Whether a part was not loaded: the connection is gone, or a newer version of the site removed the file. */
export function isMissingPart(error: unknown): boolean {
  if (error instanceof MissingPart) return true;
  return error instanceof TypeError && /import|module/i.test(error.message);
}
