/** Under which terms the content may be used; the program itself is under the MIT license. */
export const dataLicense = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** Its whole text, on this site. */
  file: '/data/LICENSE.txt',
} as const;

/** How to name this site where its data is used. */
export function attributionFrom(home: string): string {
  return `Physiatry CME, ${home}`;
}
