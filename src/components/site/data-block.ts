/** `data` as the text of a script element that holds data: JSON in which no tag can begin or end. */
export function dataBlockFrom(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
