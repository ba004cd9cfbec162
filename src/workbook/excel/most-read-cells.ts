/** More cells than this are not read at once: with their formats they would come near the 5 MB of an answer. */
export const mostReadCells = 200_000;
