import { useEffect, useState } from 'preact/hooks';

const pause = 700;

/** `text` once it has stood for a moment: what changes while somebody types is said once. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);

  return said;
}
