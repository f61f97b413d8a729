const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A page of this site, wherever the site lives: `/providers/` under `/cme` is `/cme/providers/`. */
export function path(fromRoot: `/${string}`): string {
  return base + fromRoot;
}
