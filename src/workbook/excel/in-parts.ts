/** Puts items into parts of which each has at most so much, or a single item. */
export function inParts<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): T[][] {
  const parts: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const more = sizeOf(item);
    size += more;
    const last = parts.at(-1);
    if (last && size <= most) last.push(item);
    else {
      parts.push([item]);
      size = more;
    }
  }
  return parts;
}

/** Queues something for each item, with a sync after each part. */
export async function syncInParts<T, U>(
  context: Excel.RequestContext,
  parts: readonly (readonly T[])[],
  queue: (item: T) => U,
): Promise<U[]> {
  const queued: U[] = [];
  for (const part of parts) {
    queued.push(...part.map(queue));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be too large for Excel
    await context.sync();
  }
  return queued;
}
