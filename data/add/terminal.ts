import { createInterface } from "node:readline";

/** Asks a person in a terminal, or reads the answers of a pipe line by line. */
export interface Terminal {
	say(text: string): void;
	/** One line; an empty one where the asked just pressed Enter. @throws Error where the input has ended. */
	ask(question: string): Promise<string>;
	close(): void;
}

/** Lines are kept until they are asked for: a pipe hands over all of them at once. */
export function openTerminal(): Terminal {
	const lines = createInterface({ input: process.stdin });
	const waiting: string[] = [];
	let ended = false;
	let wake: (() => void) | undefined;
	lines.on("line", (line) => {
		waiting.push(line);
		wake?.();
	});
	lines.on("close", () => {
		ended = true;
		wake?.();
	});
	const say = (text: string) => void process.stdout.write(`${text}\n`);
	return {
		say,
		async ask(question) {
			process.stdout.write(`${question} `);
			while (waiting.length === 0) {
				if (ended) throw new Error(`the answers ended at: ${question}`);
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			const answer = (waiting.shift() ?? "").trim();
			if (!process.stdin.isTTY) say(answer);
			return answer;
		},
		close: () => lines.close(),
	};
}
