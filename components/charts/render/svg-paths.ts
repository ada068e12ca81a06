/** Units of a pixel that a path is written in: hundredths. */
const FINE = 100;

/**
 * Writes the paths of the drawing library anew, each point as its way from the one before, to a hundredth of a pixel:
 * less than half as long, and each letter the same wherever it stands, so that packing makes a fifth of it. Every point
 * is rounded against the start of its own outline: nothing adds up.
 */
export function shortPaths(svg: string): string {
	return svg.replace(/(<path\b[^>]* d=")([^"]+)/g, (whole, before: string, path: string) => {
		const short = shortPath(path);
		return short === null ? whole : before + short;
	});
}

/** Null where it holds what the library does not write. */
function shortPath(path: string): string | null {
	const from = new Scanner(path);
	/** Where the outline at hand starts, as it was given and as it is written. */
	let [startX, startY, writtenX, writtenY] = [0, 0, 0, 0];
	/** Where the pen is from there, as it is written. */
	let [penX, penY] = [0, 0];
	let text = "";
	for (let command = from.letter(); command !== ""; command = from.letter()) {
		if (command === "Z") {
			text += "z";
			[penX, penY] = [0, 0];
			continue;
		}
		const points = POINTS[command];
		if (points === undefined) return null;
		if (command === "M") {
			[startX, startY] = [from.number(), from.number()];
			const [x, y] = [Math.round(startX * FINE), Math.round(startY * FINE)];
			text += text === "" ? `M${pair(x, y)}` : `m${pair(x - writtenX - penX, y - writtenY - penY)}`;
			[writtenX, writtenY, penX, penY] = [x, y, 0, 0];
			continue;
		}
		let [endX, endY] = [penX, penY];
		let list = "";
		for (let point = 0; point < points; point++) {
			endX = Math.round((from.number() - startX) * FINE);
			endY = Math.round((from.number() - startY) * FINE);
			const next = pair(endX - penX, endY - penY);
			list += list === "" || next.startsWith("-") ? next : ` ${next}`;
		}
		text += command.toLowerCase() + list;
		[penX, penY] = [endX, endY];
	}
	return text;
}

/** How many points follow a command. */
const POINTS: Readonly<Record<string, number>> = { M: 1, L: 1, Q: 2, C: 3 };

/** Two numbers, given in hundredths. */
function pair(x: number, y: number): string {
	const second = hundredths(y);
	return y < 0 ? hundredths(x) + second : `${hundredths(x)} ${second}`;
}

const small: string[] = [];

/** `-.28` for -28: numbers of letters are small, and each is written many times. */
function hundredths(value: number): string {
	if (value < 0) return `-${hundredths(-value)}`;
	const known = small[value];
	if (known !== undefined) return known;
	const text = String(value / FINE).replace(/^0\./, ".");
	if (value < 10_000) small[value] = text;
	return text;
}

/** Reads letters and numbers off a path, one after the other. */
class Scanner {
	private at = 0;

	constructor(private readonly path: string) {}

	/** The next command; empty at the end. */
	letter(): string {
		this.skip();
		return this.path[this.at++] ?? "";
	}

	/** By its digits, as half a million of them are read for one picture; one in powers of ten by the language itself. */
	number(): number {
		this.skip();
		const begun = this.at;
		const isNegative = this.path.charCodeAt(begun) === MINUS;
		if (isNegative) this.at++;
		let digits = 0;
		let below = 0;
		for (; ; this.at++) {
			const code = this.path.charCodeAt(this.at);
			if (code >= ZERO && code <= NINE) {
				digits = digits * 10 + code - ZERO;
				below *= 10;
			} else if (code === POINT) below = 1;
			else break;
		}
		if (this.path.charCodeAt(this.at) === POWER) return this.withPower(begun);
		const value = below === 0 ? digits : digits / below;
		return isNegative ? -value : value;
	}

	private withPower(begun: number): number {
		const [text = ""] = /^[-+\d.e]+/.exec(this.path.slice(begun, begun + 32)) ?? [];
		this.at = begun + text.length;
		return Number(text);
	}

	private skip(): void {
		for (let code = this.path.charCodeAt(this.at); code === BLANK || code === COMMA; )
			code = this.path.charCodeAt(++this.at);
	}
}

const [BLANK, COMMA, MINUS, POINT, ZERO, NINE, POWER] = [32, 44, 45, 46, 48, 57, 101];
