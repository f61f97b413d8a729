const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A page of this site, wherever the site lives: `/providers/` under `/cme` is `/cme/providers/`. */
export function path(fromRoot: `/${string}`): string {
  return base + fromRoot;
}

/** The same with its origin, for what is read away from the site: feeds, data files, robots.txt. */
export function addressOf(fromRoot: `/${string}`): string {
  return new URL(path(fromRoot), import.meta.env.SITE).href;
}
