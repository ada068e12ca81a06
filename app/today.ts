/** Today as a calendar date in UTC, the day of access of a citation that names none. Only the app knows a clock. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
