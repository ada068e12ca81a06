/** The id of the line or band that a reader's own number is drawn as: it is no report, and never looks like a toll. */
export const CLAIM = "claim";
