import { readWholeNumber } from "../cells";

/** Rows of a sheet: no series is longer. */
const longest = 1048576;

/** Periods between two links of a chain, 1 when left out. @throws CoreError of readWholeNumber */
export const readLinkEvery = (link_every: unknown): number =>
  readWholeNumber(link_every, "link_every", [1, longest]) ?? 1;
