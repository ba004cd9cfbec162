import type { ListItem } from "../../../web-api";
import type { Target } from "./target";

export interface FoundTitle {
  id: string;
  title: string;
  subject: string;
  page: Target["page"];
}

/** Titles of both kinds of tables in one list. */
export const titlesOf = (
  variables: readonly ListItem<"variables">[],
  tables: readonly ListItem<"static-tables">[],
): FoundTitle[] => [
  ...variables.map(({ var_id: id, title, sub_name: subject }): FoundTitle => ({
    id: `dynamic ${id}`,
    title,
    subject,
    page: { kind: "dynamic", id },
  })),
  ...tables.map(({ table_id: id, title, subj: subject }): FoundTitle => ({
    id: `static ${id}`,
    title,
    subject,
    page: { kind: "static", id },
  })),
];

/** Titles of a subject that hold every word, whatever its case. */
export function searchTitles(
  titles: readonly FoundTitle[],
  words: string,
  subject: string,
): FoundTitle[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return titles.filter((one) => {
    if (subject !== "" && one.subject !== subject) return false;
    const text = `${one.title} ${one.subject}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
