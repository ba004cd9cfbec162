import type { FunctionEntry } from "./function-entry";
import generated from "./generated/function-list.json";

/** Every cell function, as scripts/generate writes them from their guides. */
export const functionList: readonly FunctionEntry[] = generated as FunctionEntry[];
