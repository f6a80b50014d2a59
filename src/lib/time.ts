/** A day without a change of the clock, in milliseconds. */
export const DAY_MS = 24 * 60 * 60 * 1000;
