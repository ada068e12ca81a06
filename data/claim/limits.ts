/** More characters than these are no claim. */
export const MOST_CHARACTERS = 200;

/** So many can be typed: enough for the parser's own refusal, and far below what an address can hold. */
export const MOST_TYPED = 300;
