import type { Edition } from "../../library";

/** Editions that the functions take; the first is the default. */
export const editions: readonly [Edition, ...Edition[]] = ["corrected", "published"];
