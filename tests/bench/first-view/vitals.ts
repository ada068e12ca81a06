import type { CDPSession, Page } from "playwright-core";
import { open, phone } from "../../browser/open";

/** How much slower than this machine the phone is taken to be, as Lighthouse takes it. */
const SLOWER = 4;

/** What a reader felt: milliseconds from input to the next frame (Event Timing gives them in steps of 8), and all shifts since. */
export interface Felt {
	delay: number;
	shift: number;
}

declare global {
	interface Window {
		felt?: { interactions: number[]; shifts: number[] };
	}
}

/** Runs in the page before its own scripts. Shifts count even where an input excuses them. */
function listen(): void {
	const felt = { interactions: [] as number[], shifts: [] as number[] };
	window.felt = felt;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
			if (entry.interactionId > 0) felt.interactions.push(entry.duration);
	}).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
			felt.shifts.push(entry.value);
	}).observe({ type: "layout-shift", buffered: true });
}

/** A page on a slow phone, and what was felt of whatever is done to it. */
export async function slowPhone(path: string): Promise<SlowPhone> {
	const page = await open("about:blank", phone);
	await page.addInitScript(listen);
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
	await page.goto(path, { waitUntil: "networkidle" });
	await settled(page);
	return new SlowPhone(page, session);
}

class SlowPhone {
	readonly page: Page & AsyncDisposable;
	readonly #session: CDPSession;

	constructor(page: Page & AsyncDisposable, session: CDPSession) {
		this.page = page;
		this.#session = session;
	}

	/** The slowest interaction of an act, and the sum of its shifts, once `done` is seen and the page is at rest. */
	async feel(act: () => Promise<unknown>, done: () => Promise<unknown>): Promise<Felt> {
		// What came before may have just brought the live chart.
		await settled(this.page);
		await this.page.evaluate(() => {
			if (window.felt) window.felt.interactions.length = window.felt.shifts.length = 0;
		});
		await act();
		await done();
		await settled(this.page);
		const felt = await this.page.evaluate(() => window.felt);
		if (!felt) throw new Error("the page was not listened to");
		return {
			// What took less than two frames is not told.
			delay: Math.max(16, ...felt.interactions),
			shift: felt.shifts.reduce((sum, value) => sum + value, 0),
		};
	}

	/** At full speed again, for what is not measured. */
	async [Symbol.asyncDispose](): Promise<void> {
		await this.#session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
		await this.page[Symbol.asyncDispose]();
	}
}

/** When nothing has been asked for or painted anew for a while: event timings are told late. */
async function settled(page: Page): Promise<void> {
	await page.waitForLoadState("networkidle");
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				setTimeout(
					() => requestIdleCallback(() => requestAnimationFrame(() => done()), { timeout: 2000 }),
					500,
				);
			}),
	);
}
