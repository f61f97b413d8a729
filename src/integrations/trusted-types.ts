/**
 * The scripts that a page may start by address, relative to the site's base: its workers.
 * Adding one here is the whole permission; nothing else may turn text into code.
 */
const workerScripts = ['pagefind/pagefind-worker.js'] as const;

/**
 * The script `tt.js`: the default Trusted Types policy, which lets through the workers of this
 * site and nothing else. Without `createHTML` and `createScript`, text never becomes markup or code.
 *
 * @param base Where the site lives on its host, such as `/` or `/cme`.
 */
export function trustedTypesScript(base: string): string {
  const allowed = workerScripts.map((script) => `${base.replace(/\/$/, '')}/${script}`);
  return `if (window.trustedTypes) {
  const allowed = ${JSON.stringify(allowed)};
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      const url = new URL(address, location.href);
      if (url.origin === location.origin && allowed.includes(url.pathname)) return url.href;
      throw new TypeError('This site does not start scripts from ' + address);
    },
  });
}
`;
}
