/** What differs between two values, each as the way to it and what stands there on either side. */
export function differences(ours: unknown, theirs: unknown, path = ""): string[] {
  if (isRecord(ours) && isRecord(theirs)) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) => differences(ours[key], theirs[key], `${path}/${key}`));
  }
  return ours === theirs
    ? []
    : [`${path}: ${JSON.stringify(ours)}, in LibreOffice ${JSON.stringify(theirs)}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
