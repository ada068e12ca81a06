"use client";

import { createContext } from "react";
import type { ThemeId } from "../theme";

/** The colours of all charts below, where an address names them; null where they follow the reader's preference. */
export const ChosenTheme = createContext<ThemeId | null>(null);
