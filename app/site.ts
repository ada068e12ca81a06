import { readErrorAddress } from "@/data/error-report";

/** Where the site lives, from SITE_URL alone: a Host header is never trusted. Empty where it is not set. */
export const siteUrl = (process.env.SITE_URL ?? "").replace(/\/+$/, "");

/** An address that outlives this page: absolute where SITE_URL is set, else a path. */
export function permalink(path: string): string {
	return `${siteUrl}${path}`;
}

/** The address by which searches know a page; where nobody said where the site lives there is none, as a path is no address. */
export function canonical(path: string): string | null {
	return siteUrl ? path : null;
}

/** Where readers send corrections, from REPORT_ERRORS_TO; null where it is not set. */
export const errorsTo = readErrorAddress(process.env.REPORT_ERRORS_TO);
