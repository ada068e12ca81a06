import fc from "fast-check";

/** What is sent to break something: texts, numbers and dates at the edges, and their spellings in an address. */

/** A tag of ours: wherever it comes back as markup, a text was trusted. */
export const MARK = "zq7x";
/** A host that no answer may name: it stands in headers alone. */
export const FOREIGN_HOST = "zq7x-host.example";

const MARKUP = [
	`<${MARK}>`,
	`<${MARK} onload=1>`,
	`"><${MARK} onload=1>`,
	`'><${MARK} onload=1>`,
	`</script><${MARK}>`,
	`</title><${MARK}>`,
	`</textarea></style><${MARK}>`,
	`--><${MARK}>`,
	`]]><${MARK}>`,
	`" ${MARK}on=1 "`,
	`' ${MARK}on=1 '`,
	`javascript:${MARK}`,
	`\uff1c${MARK}\uff1e`,
	`&lt;${MARK}&gt;`,
	"{{7*7}}<%=7*7%>#{7*7}",
	`\u2028${MARK}\u2029`,
];

const FORMULAS = ["=HYPERLINK(1)", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\uff1d1", "%0A=1"];

const STRANGE = [
	"\0",
	"a\0b",
	"\u0001\u001f\u007f\u0085",
	"\ud800",
	"\udfff\ud800",
	"x\udc00y",
	"\ufffe\uffff",
	"\ufeff",
	"\u202enato\u202c",
	"\u2066nato\u2069",
	"na\u200bto",
	"e\u0301".repeat(40),
	`Z${"\u0310\u0311".repeat(60)}`,
	"\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
	"\u{10ffff}",
	"ⓝⓐⓣⓞ",
	"ﷺ".repeat(30),
	"İıſK",
	"nato\r\nset-cookie: zq7x=1",
	"../../../etc/passwd",
	"..\\..\\windows",
	"/etc/passwd%00.csv",
	"\\\\zq7x\\share",
	"$(id)`id`;id|id",
	"' OR 1=1 --",
	"*".repeat(50),
	"(".repeat(200),
	"a".repeat(3000),
	" ".repeat(500),
	",".repeat(300),
	"",
	" ",
	"%",
	"%%",
	"null",
	"undefined",
	"[object Object]",
	"true",
];

/** Names that every object has. */
export const PROTOTYPE_KEYS = [
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"hasOwnProperty",
	"valueOf",
	"__defineGetter__",
	"__proto__[x]",
	"constructor.prototype",
	"then",
];

const NUMBERS = [
	"0",
	"-0",
	"+0",
	"00",
	"007",
	"1",
	"-1",
	"1.5",
	"1e3",
	"1e-7",
	"1e308",
	"1e309",
	"-1e308",
	"NaN",
	"Infinity",
	"-Infinity",
	"0x10",
	"0b1",
	"0o7",
	"1_000",
	"1,000",
	"１２",
	"٣",
	"2147483647",
	"2147483648",
	"4294967296",
	"9007199254740991",
	"9007199254740993",
	"9".repeat(400),
	"0.1e1",
	".5",
	"5.",
	"1n",
	"1 000",
	"7-5",
	"5-7",
	"~7",
	"-7",
	"7-",
	"--7",
	"~5-7",
	"seven thousand",
	"1 million billion",
];

const DATES = [
	"0000-00-00",
	"0000-01-01",
	"0001-01-01",
	"9999-12-31",
	"10000-01-01",
	"-0001-01-01",
	"+002022-01-01",
	"2022-02-29",
	"2024-02-29",
	"2022-02-30",
	"2022-13-01",
	"2022-00-10",
	"2022-1-1",
	"2022-01-01T00:00:00Z",
	"2022-03-27T02:30:00+01:00",
	"2022-03-23 ",
	"20220323",
	"2022-W12",
	"2022-083",
	"2022-03",
	"2022",
	"3000",
	"2999-12-31",
	"1900-02-29",
	"today",
	"now",
	"23/03/2022",
	"２０２２-03-23",
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...MARKUP) },
	{ weight: 2, arbitrary: fc.constantFrom(...FORMULAS) },
	{ weight: 5, arbitrary: fc.constantFrom(...STRANGE) },
	{ weight: 3, arbitrary: fc.constantFrom(...PROTOTYPE_KEYS) },
	{ weight: 4, arbitrary: fc.constantFrom(...NUMBERS) },
	{ weight: 4, arbitrary: fc.constantFrom(...DATES) },
	{ weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
	{ weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
	// Any code units, halves of pairs among them.
	{
		weight: 2,
		arbitrary: fc
			.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
			.map((units) => String.fromCharCode(...units)),
	},
);

/** A text as it may stand in an address: rightly encoded, barely, or wrongly. */
export const spelled = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc.tuple(text, spelling).map(([one, spell]) => spell(one));

const spelling: fc.Arbitrary<(text: string) => string> = fc.oneof(
	{ weight: 12, arbitrary: fc.constant(percent) },
	{ weight: 3, arbitrary: fc.constant(bare) },
	// Encoded twice, so that one reading too many makes markup of it.
	{ weight: 2, arbitrary: fc.constant((text: string) => percent(percent(text))) },
	{
		weight: 2,
		arbitrary: fc
			.constantFrom("%00", "%ff", "%c0%af", "%e0%80%af", "%f8%88%80%80%80", "%ed%a0%80", "%", "%zz", "%u0041")
			.map((junk) => (text: string) => percent(text) + junk),
	},
);

/** Every byte that is not plain as %XX; of half a pair the bytes that UTF-8 forbids. */
export function percent(text: string): string {
	return [...text]
		.map((sign) => {
			if (/[A-Za-z0-9._~-]/.test(sign)) return sign;
			const code = sign.codePointAt(0) ?? 0;
			const isHalf = code >= 0xd800 && code <= 0xdfff;
			const bytes = isHalf
				? [0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
				: [...Buffer.from(sign)];
			return bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
		})
		.join("");
}

/** As little as a client must: what would end the request's line, and what is no byte. */
function bare(text: string): string {
	return [...text]
		.map((sign) => (/[!"$'()*,\-./:;<=>?@[\\\]^_`{|}~\w\u00a1-\u00ff]/.test(sign) ? sign : percent(sign)))
		.join("");
}
