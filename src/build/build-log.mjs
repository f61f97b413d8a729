import astrosLog from 'astro/logger/node';

/** How Astro tells of a single page: that it is being made, and then how long it took. */
const ofOnePage = /[├└]─|\(\+[\d.]+m?s\)/;

/** Astro's log, without the two lines for each page: there are thousands of them, all alike. */
export default function buildLog() {
  const log = astrosLog();
  return {
    write(event) {
      if (event.level !== 'info' || !ofOnePage.test(event.message)) log.write(event);
    },
  };
}
