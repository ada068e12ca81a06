/**
 * Signs that no text may hold, as nobody sees them, and some make it read as something else than it says: control
 * characters, those that turn the direction of writing, those without a width, halves of pairs. The two joiners that
 * Persian and Indian languages are spelt with are none of these.
 */
const UNFIT =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text must not hold
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Cs}/u;
const EVERY_UNFIT = new RegExp(UNFIT, "gu");

/** The first sign that a text may not hold, as `U+202E`; null where there is none. */
export function unfitSign(text: string): string | null {
	const [sign] = UNFIT.exec(text) ?? [];
	return sign === undefined ? null : codeOf(sign);
}

/** A text from elsewhere as it may stand in a message or on a terminal: what cannot be seen is spelt out. */
export function visible(text: string): string {
	return text.replace(EVERY_UNFIT, (sign) => `[${codeOf(sign)}]`);
}

/** A text without the signs that cannot be seen. */
export function withoutUnfit(text: string): string {
	return text.replace(EVERY_UNFIT, "");
}

/** A text from an address, short enough to be repeated in a message. */
export function cut(text: string, most = 60): string {
	// No more is looked at than may be shown, however long the address was; a pair is not cut in two.
	const [...signs] = text.slice(0, 2 * most + 2);
	return visible(signs.length > most ? `${signs.slice(0, most).join("")}…` : text);
}

function codeOf(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** True for an address on the web that can stand in any file as it is: no sign in it ends it, and it names no user. */
export function isPlainAddress(text: string): boolean {
	if (!/^https?:\/\/[!#-;=?-[\]_a-z~]+$/i.test(text) || !URL.canParse(text)) return false;
	const { username, password } = new URL(text);
	return username === "" && password === "";
}
