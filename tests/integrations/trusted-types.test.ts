import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { trustedTypesScript } from '#src/integrations/trusted-types.ts';

interface Policy {
  readonly createScriptURL: (address: string) => string;
}

/** Runs the script as a page at `address` would; gives back the default policy that it made. */
function policyOn(address: string, base: string): Policy {
  const policies = new Map<string, Policy>();
  const trustedTypes = {
    createPolicy: (name: string, policy: Policy) => policies.set(name, policy),
  };
  const page = { trustedTypes, location: new URL(address), URL };
  runInNewContext(trustedTypesScript(base), { ...page, window: page });
  const policy = policies.get('default');
  if (policy === undefined) throw new Error('No default policy was made.');
  return policy;
}

describe('the Trusted Types policy', () => {
  test.for([
    { base: '/', address: '/pagefind/pagefind-worker.js' },
    { base: '/cme', address: '/cme/pagefind/pagefind-worker.js' },
    { base: '/cme/', address: 'https://site.example/cme/pagefind/pagefind-worker.js' },
  ])('lets the search worker of a site under $base start', ({ base, address }) => {
    const policy = policyOn('https://site.example/providers/', base);

    expect(policy.createScriptURL(address)).toBe(new URL(address, 'https://site.example').href);
  });

  test.for([
    'https://elsewhere.example/pagefind/pagefind-worker.js',
    '/pagefind/pagefind-worker.js/../other.js',
    '/other.js',
    'data:text/javascript,1',
    'blob:https://site.example/1',
  ])('refuses %s', (address) => {
    const policy = policyOn('https://site.example/providers/', '/');

    expect(() => policy.createScriptURL(address)).toThrow('does not start scripts from');
  });

  test('makes no markup and no code from text', () => {
    expect(Object.keys(policyOn('https://site.example/', '/'))).toEqual(['createScriptURL']);
  });

  test('leaves browsers without Trusted Types alone', () => {
    expect(() => runInNewContext(trustedTypesScript('/'), { window: {} })).not.toThrow();
  });
});
