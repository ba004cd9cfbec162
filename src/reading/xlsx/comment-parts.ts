import { readCell } from "./cell-address";
import type { NotShownCounter } from "./not-shown-counter";
import type { XlsxPackage } from "./package";
import { readRichText, readStoredText } from "./text";
import type { XlsxComment } from "./xlsx-workbook";

/** Names of people who wrote comments, by their ids. */
export function readPersons(file: XlsxPackage, workbook: string): Map<string, string> {
  const people = file.related(workbook, "person").flatMap((part) => file.tree(part).all("person"));
  return new Map(
    people.map((person) => [person.attribute("id") ?? "", person.attribute("displayName") ?? ""]),
  );
}

/** Comments of a sheet, and its notes: Excel writes for each comment a note too, which older versions show. */
export function readComments(
  file: XlsxPackage,
  sheet: string,
  persons: ReadonlyMap<string, string>,
  notShown: NotShownCounter,
): XlsxComment[] {
  const found = new Map<string, XlsxComment>();
  const add = (address: string, comment: Omit<XlsxComment, "row" | "column">): void => {
    const place = readCell(address);
    if (place && !found.has(address)) found.set(address, { ...place, ...comment });
  };
  const threads = file.related(sheet, "threadedComment");
  for (const comment of threads.flatMap((part) => file.tree(part).all("threadedComment"))) {
    if (comment.attribute("parentId") !== undefined) notShown.add("comment-replies", 1);
    else {
      add(comment.attribute("ref") ?? "", {
        content: readStoredText(comment.child("text")?.text ?? ""),
        authorName: persons.get(comment.attribute("personId") ?? "") ?? "",
        resolved: comment.flag("done") ?? false,
      });
    }
  }
  for (const part of file.related(sheet, "comments")) {
    const comments = file.tree(part);
    const authors = (comments.child("authors")?.all("author") ?? []).map(({ text }) =>
      readStoredText(text),
    );
    for (const comment of comments.child("commentList")?.all("comment") ?? []) {
      const text = comment.child("text");
      add(comment.attribute("ref") ?? "", {
        content: text ? readRichText(text) : "",
        authorName: authors[comment.number("authorId") ?? -1] ?? "",
        resolved: false,
      });
    }
  }
  return [...found.values()];
}
