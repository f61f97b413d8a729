// `npm run build`: Astro's own build, for which content is read from the first moment on.
import { startReading } from '#src/build/content-thread.ts';

startReading();
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
