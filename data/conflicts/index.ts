import type { ConflictInput, ReportInput } from "../schema";
import { russiaUkraine2022 } from "./russia-ukraine-2022/conflict";
import russia2022Q1a from "./russia-ukraine-2022/reports/russia-2022-q1a";
import russia2022Q1b from "./russia-ukraine-2022/reports/russia-2022-q1b";
import russia2022Q2 from "./russia-ukraine-2022/reports/russia-2022-q2";
import russia2022Q3 from "./russia-ukraine-2022/reports/russia-2022-q3";
import russia2022Q4a from "./russia-ukraine-2022/reports/russia-2022-q4a";
import russia2022Q4b from "./russia-ukraine-2022/reports/russia-2022-q4b";
import ukraine2022Q1 from "./russia-ukraine-2022/reports/ukraine-2022-q1";
import { sovietAfghan } from "./soviet-afghan/conflict";
import soviet from "./soviet-afghan/reports/soviet";

export const conflicts: ConflictInput[] = [russiaUkraine2022, sovietAfghan];

const ukraineWar = "data/conflicts/russia-ukraine-2022/reports";

/** Every file of reports, by hand: a file that is not listed is not in the dataset. */
export const reportFiles: { file: string; reports: ReportInput[] }[] = [
	{ file: `${ukraineWar}/russia-2022-q1a.ts`, reports: russia2022Q1a },
	{ file: `${ukraineWar}/russia-2022-q1b.ts`, reports: russia2022Q1b },
	{ file: `${ukraineWar}/russia-2022-q2.ts`, reports: russia2022Q2 },
	{ file: `${ukraineWar}/russia-2022-q3.ts`, reports: russia2022Q3 },
	{ file: `${ukraineWar}/russia-2022-q4a.ts`, reports: russia2022Q4a },
	{ file: `${ukraineWar}/russia-2022-q4b.ts`, reports: russia2022Q4b },
	{ file: `${ukraineWar}/ukraine-2022-q1.ts`, reports: ukraine2022Q1 },
	{ file: "data/conflicts/soviet-afghan/reports/soviet.ts", reports: soviet },
];
