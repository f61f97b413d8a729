/** Whether an `import()` failed: the connection is gone, or a newer version of the site removed the file. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}
