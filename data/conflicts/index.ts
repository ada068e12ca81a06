import type { ConflictInput, ReportInput } from "../schema";
import { bosnia1992 } from "./bosnia-1992/conflict";
import bosnia1992Tolls from "./bosnia-1992/reports/tolls";
import { chechnya1 } from "./chechnya-1/conflict";
import chechnya1Tolls from "./chechnya-1/reports/tolls";
import { chechnya2 } from "./chechnya-2/conflict";
import chechnya2Tolls from "./chechnya-2/reports/tolls";
import { chechnyaBoth } from "./chechnya-both/conflict";
import chechnyaBothTolls from "./chechnya-both/reports/tolls";
import { darfur2003 } from "./darfur-2003/conflict";
import darfur2003Tolls from "./darfur-2003/reports/tolls";
import { donbas2014 } from "./donbas-2014/conflict";
import donbas2014Tolls from "./donbas-2014/reports/tolls";
import { drCongo1998 } from "./drcongo-1998/conflict";
import drcongo1998Tolls from "./drcongo-1998/reports/tolls";
import { falklands1982 } from "./falklands-1982/conflict";
import falklands1982Tolls from "./falklands-1982/reports/tolls";
import { gaza2023 } from "./gaza-2023/conflict";
import gaza2023Tolls from "./gaza-2023/reports/tolls";
import { georgia2008 } from "./georgia-2008/conflict";
import georgia2008Tolls from "./georgia-2008/reports/tolls";
import { iranIraq } from "./iran-iraq/conflict";
import iranIraqTolls from "./iran-iraq/reports/tolls";
import { iraq2003 } from "./iraq-2003/conflict";
import iraq2003Tolls from "./iraq-2003/reports/tolls";
import { lebanon2023 } from "./lebanon-2023/conflict";
import { nagornoKarabakh2020 } from "./nagorno-karabakh-2020/conflict";
import nagornoKarabakh2020Tolls from "./nagorno-karabakh-2020/reports/tolls";
import { organisedViolence } from "./organised-violence/conflict";
import { russiaUkraine2022 } from "./russia-ukraine-2022/conflict";
import russiaUkraine2022Russia2022Q1a from "./russia-ukraine-2022/reports/russia-2022-q1a";
import russiaUkraine2022Russia2022Q1b from "./russia-ukraine-2022/reports/russia-2022-q1b";
import russiaUkraine2022Russia2022Q2 from "./russia-ukraine-2022/reports/russia-2022-q2";
import russiaUkraine2022Russia2022Q3 from "./russia-ukraine-2022/reports/russia-2022-q3";
import russiaUkraine2022Russia2022Q4a from "./russia-ukraine-2022/reports/russia-2022-q4a";
import russiaUkraine2022Russia2022Q4b from "./russia-ukraine-2022/reports/russia-2022-q4b";
import russiaUkraine2022Russia2023A from "./russia-ukraine-2022/reports/russia-2023-a";
import russiaUkraine2022Russia2023B from "./russia-ukraine-2022/reports/russia-2023-b";
import russiaUkraine2022Russia2024A from "./russia-ukraine-2022/reports/russia-2024-a";
import russiaUkraine2022Russia2024B from "./russia-ukraine-2022/reports/russia-2024-b";
import russiaUkraine2022Russia2025A from "./russia-ukraine-2022/reports/russia-2025-a";
import russiaUkraine2022Russia2025B from "./russia-ukraine-2022/reports/russia-2025-b";
import russiaUkraine2022Russia2025C from "./russia-ukraine-2022/reports/russia-2025-c";
import russiaUkraine2022Russia2026 from "./russia-ukraine-2022/reports/russia-2026";
import russiaUkraine2022RussianHeldAndRussianCiviliansA from "./russia-ukraine-2022/reports/russian-held-and-russian-civilians-a";
import russiaUkraine2022RussianHeldAndRussianCiviliansB from "./russia-ukraine-2022/reports/russian-held-and-russian-civilians-b";
import russiaUkraine2022Ukraine2022Q1 from "./russia-ukraine-2022/reports/ukraine-2022-q1";
import russiaUkraine2022UkraineCivilians2022A from "./russia-ukraine-2022/reports/ukraine-civilians-2022-a";
import russiaUkraine2022UkraineCivilians2022B from "./russia-ukraine-2022/reports/ukraine-civilians-2022-b";
import russiaUkraine2022UkraineCivilians2022C from "./russia-ukraine-2022/reports/ukraine-civilians-2022-c";
import russiaUkraine2022UkraineCivilians2023A from "./russia-ukraine-2022/reports/ukraine-civilians-2023-a";
import russiaUkraine2022UkraineCivilians2023B from "./russia-ukraine-2022/reports/ukraine-civilians-2023-b";
import russiaUkraine2022UkraineCivilians2024 from "./russia-ukraine-2022/reports/ukraine-civilians-2024";
import russiaUkraine2022UkraineCivilians2025A from "./russia-ukraine-2022/reports/ukraine-civilians-2025-a";
import russiaUkraine2022UkraineCivilians2025B from "./russia-ukraine-2022/reports/ukraine-civilians-2025-b";
import russiaUkraine2022UkraineCivilians2026 from "./russia-ukraine-2022/reports/ukraine-civilians-2026";
import russiaUkraine2022UkraineForces2022 from "./russia-ukraine-2022/reports/ukraine-forces-2022";
import russiaUkraine2022UkraineForces2023 from "./russia-ukraine-2022/reports/ukraine-forces-2023";
import russiaUkraine2022UkraineForces2024 from "./russia-ukraine-2022/reports/ukraine-forces-2024";
import russiaUkraine2022UkraineForces2025 from "./russia-ukraine-2022/reports/ukraine-forces-2025";
import russiaUkraine2022UkraineForces2026 from "./russia-ukraine-2022/reports/ukraine-forces-2026";
import { rwanda1994 } from "./rwanda-1994/conflict";
import rwanda1994Tolls from "./rwanda-1994/reports/tolls";
import { sovietAfghan } from "./soviet-afghan/conflict";
import sovietAfghanSoviet from "./soviet-afghan/reports/soviet";
import { sudan2023 } from "./sudan-2023/conflict";
import sudan2023Tolls from "./sudan-2023/reports/tolls";
import { syria2011 } from "./syria-2011/conflict";
import syria2011Tolls from "./syria-2011/reports/tolls";
import { syriaRussianLosses } from "./syria-russian-losses/conflict";
import syriaRussianLossesTolls from "./syria-russian-losses/reports/tolls";
import { tigray2020 } from "./tigray-2020/conflict";
import tigray2020Tolls from "./tigray-2020/reports/tolls";
import { ukAfghanistan } from "./uk-afghanistan/conflict";
import ukAfghanistanTolls from "./uk-afghanistan/reports/tolls";
import { usAfghanistan } from "./us-afghanistan/conflict";
import usAfghanistanTolls from "./us-afghanistan/reports/tolls";
import { usGulfWar } from "./us-gulf-war/conflict";
import usGulfWarTolls from "./us-gulf-war/reports/tolls";
import { usIraq } from "./us-iraq/conflict";
import usIraqTolls from "./us-iraq/reports/tolls";
import { usKorea } from "./us-korea/conflict";
import usKoreaTolls from "./us-korea/reports/tolls";
import { usVietnam } from "./us-vietnam/conflict";
import usVietnamTolls from "./us-vietnam/reports/tolls";
import { winterWar } from "./winter-war/conflict";
import winterWarTolls from "./winter-war/reports/tolls";
import { ww2EasternFront } from "./ww2-eastern-front/conflict";
import ww2EasternFrontTolls from "./ww2-eastern-front/reports/tolls";
import { yemen2015 } from "./yemen-2015/conflict";
import yemen2015Tolls from "./yemen-2015/reports/tolls";

/** Every conflict: the default first, then the newest. */
export const conflicts: ConflictInput[] = [
	russiaUkraine2022,
	lebanon2023,
	gaza2023,
	sudan2023,
	tigray2020,
	nagornoKarabakh2020,
	syriaRussianLosses,
	yemen2015,
	donbas2014,
	syria2011,
	georgia2008,
	iraq2003,
	usIraq,
	darfur2003,
	ukAfghanistan,
	usAfghanistan,
	chechnya2,
	drCongo1998,
	chechnya1,
	chechnyaBoth,
	rwanda1994,
	bosnia1992,
	usGulfWar,
	falklands1982,
	iranIraq,
	sovietAfghan,
	usVietnam,
	usKorea,
	ww2EasternFront,
	winterWar,
	organisedViolence,
];

const at = (path: string) => `data/conflicts/${path}.ts`;

/** Every file of reports, by hand: a file that is not listed is not in the dataset. */
export const reportFiles: { file: string; reports: ReportInput[] }[] = [
	{ file: at("bosnia-1992/reports/tolls"), reports: bosnia1992Tolls },
	{ file: at("chechnya-1/reports/tolls"), reports: chechnya1Tolls },
	{ file: at("chechnya-2/reports/tolls"), reports: chechnya2Tolls },
	{ file: at("chechnya-both/reports/tolls"), reports: chechnyaBothTolls },
	{ file: at("darfur-2003/reports/tolls"), reports: darfur2003Tolls },
	{ file: at("donbas-2014/reports/tolls"), reports: donbas2014Tolls },
	{ file: at("drcongo-1998/reports/tolls"), reports: drcongo1998Tolls },
	{ file: at("falklands-1982/reports/tolls"), reports: falklands1982Tolls },
	{ file: at("gaza-2023/reports/tolls"), reports: gaza2023Tolls },
	{ file: at("georgia-2008/reports/tolls"), reports: georgia2008Tolls },
	{ file: at("iran-iraq/reports/tolls"), reports: iranIraqTolls },
	{ file: at("iraq-2003/reports/tolls"), reports: iraq2003Tolls },
	{ file: at("nagorno-karabakh-2020/reports/tolls"), reports: nagornoKarabakh2020Tolls },
	{ file: at("russia-ukraine-2022/reports/russia-2022-q1a"), reports: russiaUkraine2022Russia2022Q1a },
	{ file: at("russia-ukraine-2022/reports/russia-2022-q1b"), reports: russiaUkraine2022Russia2022Q1b },
	{ file: at("russia-ukraine-2022/reports/russia-2022-q2"), reports: russiaUkraine2022Russia2022Q2 },
	{ file: at("russia-ukraine-2022/reports/russia-2022-q3"), reports: russiaUkraine2022Russia2022Q3 },
	{ file: at("russia-ukraine-2022/reports/russia-2022-q4a"), reports: russiaUkraine2022Russia2022Q4a },
	{ file: at("russia-ukraine-2022/reports/russia-2022-q4b"), reports: russiaUkraine2022Russia2022Q4b },
	{ file: at("russia-ukraine-2022/reports/russia-2023-a"), reports: russiaUkraine2022Russia2023A },
	{ file: at("russia-ukraine-2022/reports/russia-2023-b"), reports: russiaUkraine2022Russia2023B },
	{ file: at("russia-ukraine-2022/reports/russia-2024-a"), reports: russiaUkraine2022Russia2024A },
	{ file: at("russia-ukraine-2022/reports/russia-2024-b"), reports: russiaUkraine2022Russia2024B },
	{ file: at("russia-ukraine-2022/reports/russia-2025-a"), reports: russiaUkraine2022Russia2025A },
	{ file: at("russia-ukraine-2022/reports/russia-2025-b"), reports: russiaUkraine2022Russia2025B },
	{ file: at("russia-ukraine-2022/reports/russia-2025-c"), reports: russiaUkraine2022Russia2025C },
	{ file: at("russia-ukraine-2022/reports/russia-2026"), reports: russiaUkraine2022Russia2026 },
	{
		file: at("russia-ukraine-2022/reports/russian-held-and-russian-civilians-a"),
		reports: russiaUkraine2022RussianHeldAndRussianCiviliansA,
	},
	{
		file: at("russia-ukraine-2022/reports/russian-held-and-russian-civilians-b"),
		reports: russiaUkraine2022RussianHeldAndRussianCiviliansB,
	},
	{ file: at("russia-ukraine-2022/reports/ukraine-2022-q1"), reports: russiaUkraine2022Ukraine2022Q1 },
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2022-a"),
		reports: russiaUkraine2022UkraineCivilians2022A,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2022-b"),
		reports: russiaUkraine2022UkraineCivilians2022B,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2022-c"),
		reports: russiaUkraine2022UkraineCivilians2022C,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2023-a"),
		reports: russiaUkraine2022UkraineCivilians2023A,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2023-b"),
		reports: russiaUkraine2022UkraineCivilians2023B,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2024"),
		reports: russiaUkraine2022UkraineCivilians2024,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2025-a"),
		reports: russiaUkraine2022UkraineCivilians2025A,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2025-b"),
		reports: russiaUkraine2022UkraineCivilians2025B,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-civilians-2026"),
		reports: russiaUkraine2022UkraineCivilians2026,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-forces-2022"),
		reports: russiaUkraine2022UkraineForces2022,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-forces-2023"),
		reports: russiaUkraine2022UkraineForces2023,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-forces-2024"),
		reports: russiaUkraine2022UkraineForces2024,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-forces-2025"),
		reports: russiaUkraine2022UkraineForces2025,
	},
	{
		file: at("russia-ukraine-2022/reports/ukraine-forces-2026"),
		reports: russiaUkraine2022UkraineForces2026,
	},
	{ file: at("rwanda-1994/reports/tolls"), reports: rwanda1994Tolls },
	{ file: at("soviet-afghan/reports/soviet"), reports: sovietAfghanSoviet },
	{ file: at("sudan-2023/reports/tolls"), reports: sudan2023Tolls },
	{ file: at("syria-2011/reports/tolls"), reports: syria2011Tolls },
	{ file: at("syria-russian-losses/reports/tolls"), reports: syriaRussianLossesTolls },
	{ file: at("tigray-2020/reports/tolls"), reports: tigray2020Tolls },
	{ file: at("uk-afghanistan/reports/tolls"), reports: ukAfghanistanTolls },
	{ file: at("us-afghanistan/reports/tolls"), reports: usAfghanistanTolls },
	{ file: at("us-gulf-war/reports/tolls"), reports: usGulfWarTolls },
	{ file: at("us-iraq/reports/tolls"), reports: usIraqTolls },
	{ file: at("us-korea/reports/tolls"), reports: usKoreaTolls },
	{ file: at("us-vietnam/reports/tolls"), reports: usVietnamTolls },
	{ file: at("winter-war/reports/tolls"), reports: winterWarTolls },
	{ file: at("ww2-eastern-front/reports/tolls"), reports: ww2EasternFrontTolls },
	{ file: at("yemen-2015/reports/tolls"), reports: yemen2015Tolls },
];
