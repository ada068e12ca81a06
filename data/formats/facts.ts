import * as words from "../vocabulary";
import { DAY, LIST } from "./table";

/** What columns of the same sort have in common. */

export const text = { type: "string" } as const;
export const needed = { type: "string", required: true } as const;
export const id = { ...needed, unique: true } as const;
export const day = { type: "date", unit: DAY } as const;
export const count = { type: "integer", required: true } as const;

export const oneOf = (vocabulary: Record<string, unknown>) => ({ ...needed, enum: words.keysOf(vocabulary) });
export const joined = (texts: readonly string[]) => texts.join(LIST);
