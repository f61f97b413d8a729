import { day, dayFromLocalTime, type Day } from '#src/domain/day.ts';

/**
 * The day that a build judges by what is due: `TODAY` from the environment, such as `2027-06-01`,
 * or else the clock's. Nothing else of the build asks what day it is.
 */
export function today(wanted = process.env['TODAY'], now = new Date()): Day {
  return wanted === undefined || wanted === '' ? dayFromLocalTime(now) : day(wanted);
}
