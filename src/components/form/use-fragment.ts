import { useEffect, useState } from 'preact/hooks';

/** The part of the address after `#`; empty without one. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(read);

  useEffect(() => {
    const refresh = () => setFragment(read());
    addEventListener('hashchange', refresh);
    addEventListener('popstate', refresh);
    return () => {
      removeEventListener('hashchange', refresh);
      removeEventListener('popstate', refresh);
    };
  }, []);

  return fragment;
}

/** Leaves fragment and query behind, as a link to the bare page would. */
export function clearFragment(): void {
  history.pushState(null, '', location.pathname);
  dispatchEvent(new PopStateEvent('popstate'));
}

function read(): string {
  return decodeURIComponent(location.hash.slice(1));
}
