/** What the page's address asks for: a kept workbook, a new one, the sample, or nothing in particular. */
export type Asked = { id: string } | "new" | "sample" | undefined;

export function askedFor(search: string): Asked {
  const query = new URLSearchParams(search);
  const id = query.get("workbook");
  if (id) return { id };
  return query.has("new") ? "new" : query.has("sample") ? "sample" : undefined;
}

/** The address of another workbook, in the same Excel. */
export function addressOf(asked: NonNullable<Asked>, search: string): string {
  const query = new URLSearchParams(search);
  for (const key of ["new", "sample", "workbook"]) query.delete(key);
  if (typeof asked === "string") query.set(asked, "");
  else query.set("workbook", asked.id);
  return `?${query.toString()}`;
}
