/** The marks that lie at the chosen spot, and which of them is shown. */
export interface Selection {
	/** Indexes of marks, nearest first. */
	stack: number[];
	at: number;
	/** Stays when the pointer or the focus goes elsewhere. */
	pinned: boolean;
}

export type SelectionAction =
	| { type: "point"; stack: number[] }
	| { type: "press"; stack: number[] }
	| { type: "focus"; index: number; stack: number[] }
	| { type: "turn"; by: 1 | -1 }
	| { type: "pin" }
	| { type: "leave" }
	| { type: "close" };

/** The next selection: pointing shows, pressing pins, pressing again turns to the next mark at the same spot. */
export function nextSelection(now: Selection | null, action: SelectionAction): Selection | null {
	switch (action.type) {
		case "point":
			if (now?.pinned) return now;
			if (action.stack.length === 0) return null;
			return now && sameStack(now.stack, action.stack) ? now : { stack: action.stack, at: 0, pinned: false };
		case "press":
			if (action.stack.length === 0) return null;
			if (now && sameStack(now.stack, action.stack))
				return now.pinned ? turned(now, 1) : { ...now, pinned: true };
			return { stack: action.stack, at: 0, pinned: true };
		case "focus": {
			const stack = [action.index, ...action.stack.filter((index) => index !== action.index)];
			return { stack, at: 0, pinned: false };
		}
		case "turn":
			return now && { ...turned(now, action.by), pinned: true };
		case "pin":
			return now && { ...now, pinned: !now.pinned };
		case "leave":
			return now?.pinned ? now : null;
		default:
			return null;
	}
}

function turned(selection: Selection, by: 1 | -1): Selection {
	const { length } = selection.stack;
	return { ...selection, at: (selection.at + by + length) % length };
}

function sameStack(a: number[], b: number[]): boolean {
	return a.length === b.length && [...a].sort().every((index, at) => index === [...b].sort()[at]);
}
