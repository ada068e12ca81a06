import type { Choice } from "./time";

/** Claims as the press carried them, to show what can be asked. */
export interface ExampleClaim {
	n: string;
	choice: Choice;
	date: string;
	/** Whose losses, counted as what, and when it was said. */
	about: string;
}

const russia = { conflict: "russia-ukraine-2022", side: "russia", group: "military" } as const;

export const exampleClaims: readonly ExampleClaim[] = [
	{
		n: "15,000 in four weeks",
		choice: { ...russia, measure: "killed" },
		date: "2022-03-23",
		about: "Russian soldiers killed, said in March 2022",
	},
	{
		n: "70 to 80 thousand",
		choice: { ...russia, measure: "casualties" },
		date: "2022-08-08",
		about: "Russian casualties, said in August 2022",
	},
	{
		n: "31,000",
		choice: { ...russia, side: "ukraine", measure: "killed" },
		date: "2024-02-25",
		about: "Ukrainian soldiers killed, said in February 2024",
	},
];
