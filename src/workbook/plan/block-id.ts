/**
 * A new id for a block: what it holds, and a random part that keeps two blocks of the same table apart.
 *
 * @param content e.g. a table id
 * @param random a number from 0 to 1
 */
export const newBlockId = (content: string, random = Math.random()): string =>
  `${content}~${Math.floor(random * 36 ** 6)
    .toString(36)
    .padStart(6, "0")}`;

/** Whether a block holds that content: it was given an id by `newBlockId` with it. */
export const isBlockOf = (blockId: string, content: string): boolean =>
  blockId.startsWith(`${content}~`);
