import type { AstroConfig } from 'astro';

/** Where the site lives on its host, with a slash at its end: `/` or `/cme/`. */
export function baseOf({ base }: Pick<AstroConfig, 'base'>): string {
  return base.replace(/\/?$/, '/');
}
