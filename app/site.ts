import { readErrorAddress } from "@/data/error-report";

/** Where the site lives, from SITE_URL alone: a Host header is never trusted. Empty where it is not set. */
export const siteUrl = (process.env.SITE_URL ?? "").replace(/\/+$/, "");

/** An address that outlives this page: absolute where SITE_URL is set, else a path. */
export function permalink(path: string): string {
	return `${siteUrl}${path}`;
}

/** Where readers send corrections, from REPORT_ERRORS_TO; null where it is not set. */
export const errorsTo = readErrorAddress(process.env.REPORT_ERRORS_TO);
