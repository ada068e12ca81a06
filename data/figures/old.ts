/** A figure this many days older than the cut-off is dimmed: old is not latest. */
export const OLD_AFTER_DAYS = 30;
