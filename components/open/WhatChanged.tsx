"use client";

import { useEffect, useState } from "react";
import { formatDate, isDay } from "@/data/dates";
import { formatCount } from "@/data/estimate";
import type { ChangedSince, Fresh } from "@/data/figures/changed-since";
import { plural } from "@/data/figures/plain-words";
import { ChangeList } from "./ChangeList";
import { compare, Refused } from "./compare";
import type { Opened } from "./keep";

interface WhatChangedProps {
	opened: Opened;
	/** The dataset's version on this page. */
	version: string;
}

/** From which dataset a picture was made, and what has changed since, figure by figure. */
export default function WhatChanged({ opened, version }: WhatChangedProps) {
	const { rows, open } = opened;
	const isPresent = opened.version === version;
	const [since, setSince] = useState<ChangedSince | string | null>(null);

	useEffect(() => {
		if (rows === null) {
			setSince("The file had no room for its single figures, so what has changed cannot be told.");
			return;
		}
		const fetching = new AbortController();
		setSince(null);
		compare(opened, rows, fetching.signal).then(setSince, (error: unknown) => {
			if (!fetching.signal.aborted) setSince(failure(error));
		});
		return () => fetching.abort();
	}, [opened, rows]);

	return (
		<>
			<p>
				Opened from a picture made from dataset {opened.version}
				{dayOf(opened.version)}; today's is {isPresent ? "the same" : version}.{" "}
				{opened.reworded.length > 0
					? `Its ${inAList(opened.reworded)} ${plurals(opened.reworded) ? "were" : "was"} in the words of whoever took it; here are the site's own.`
					: ""}
			</p>
			<p role="status" className="mt-1 font-semibold">
				{since === null
					? "Comparing its figures with today's"
					: typeof since === "string"
						? since
						: inShort(since)}
			</p>
			{since === null || typeof since === "string" ? null : (
				<>
					<p className="mt-1">
						Whether the picture itself was altered is not checked: compare it with the chart here.
					</p>
					<ChangeList since={since} />
					{total(since.here) > 0 ? (
						<p className="mt-1">
							{more(since.here)} {total(since.here) === 1 ? "is" : "are"} on this chart now and not in the
							picture.
						</p>
					) : null}
					{total(since.later) > 0 ? (
						<p className="mt-1">
							{more(since.later)} {has(total(since.later))} come since, beyond its last day:{" "}
							<a href={open}>show {total(since.later) === 1 ? "it" : "them"}</a>.
						</p>
					) : null}
				</>
			)}
		</>
	);
}

function dayOf(version: string): string {
	const day = version.slice(0, 10);
	return isDay(day) ? ` (${formatDate(day)})` : "";
}

function inShort({ revised, gone, replaced, here, later }: ChangedSince): string {
	const parts = [
		revised.length > 0
			? `${plural(revised.length, "figure")} in this chart ${has(revised.length)} been revised`
			: "",
		replaced.length > 0
			? `${formatCount(replaced.length)} ${has(replaced.length)} been replaced by the same source`
			: "",
		gone.length > 0
			? `${formatCount(gone.length)} ${gone.length === 1 ? "is" : "are"} no longer on this chart`
			: "",
	].filter(Boolean);
	const fresh = total(here) + total(later);
	if (parts.length === 0)
		return `No figure that it was made from has changed here${fresh > 0 ? `; ${formatCount(fresh)} more ${has(fresh)} come since` : ""}.`;
	return `${parts.join("; ")}.`;
}

const has = (count: number) => (count === 1 ? "has" : "have");

function total({ reports, rows }: Fresh): number {
	return reports + rows;
}

/** `12 more reports and 30 more rows of 2 series`. */
function more({ reports, rows, series }: Fresh): string {
	const parts = [
		reports > 0 ? `${formatCount(reports)} more ${reports === 1 ? "report" : "reports"}` : "",
		rows > 0
			? `${formatCount(rows)} more ${rows === 1 ? "row" : "rows"} of ${formatCount(series)} series`
			: "",
	].filter(Boolean);
	return parts.join(" and ");
}

function inAList(words: readonly string[]): string {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function plurals(words: readonly string[]): boolean {
	return words.length > 1 || words[0] === "notes";
}

function failure(error: unknown): string {
	return error instanceof Refused && error.status === 400
		? "What has changed cannot be told: today's site does not understand all of the picture's address."
		: "What has changed could not be fetched; a reload tries again.";
}
