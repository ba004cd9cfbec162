import { shortened } from "./mark";
import { wrappedText } from "./wrapped-text";

/** More lines than these push the names of other lines away. */
const mostRows = 2;

/**
 * Names without the words that all of them begin with: those are in the title.
 *
 * @example distinctNames(["NTP Livestock", "NTP Fisheries"]) // ["Livestock", "Fisheries"]
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const [first = [], ...others] = names.map((name) => name.split(" "));
  if (others.length === 0) return names;
  const own = first.findIndex((word, at) =>
    [first, ...others].some((words) => words[at] !== word || at === words.length - 1),
  );
  return [first, ...others].map((words) => words.slice(Math.max(0, own)).join(" "));
}

/** A name in at most two rows of so many characters. */
export function inRows(name: string, characters: number): readonly string[] {
  const rows = wrappedText(name, characters);
  const kept = rows.slice(0, mostRows - 1);
  const last = rows.slice(mostRows - 1).join(" ");
  return [...kept, ...(last === "" ? [] : [last])].map((row) => shortened(row, characters));
}
