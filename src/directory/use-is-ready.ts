import { useEffect, useState } from 'preact/hooks';

/** Whether scripts run: false in the page as it was built, and until it can do something. */
export function useIsReady(): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  return isReady;
}
