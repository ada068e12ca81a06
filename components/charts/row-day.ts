/** The day that a row covers, with the word 'old' where it lies before the stated window. */
export function rowDay({ day, dimmed }: { day: string; dimmed: boolean }): string {
	return dimmed ? `${day} (old)` : day;
}
