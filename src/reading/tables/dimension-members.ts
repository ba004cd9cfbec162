import { type Bilingual, bothLanguages } from "../../language";
import type { Member } from "../../table";
import { isTotalName } from "./total-words";
import { timeNature, timeOrder } from "./time-members";

/** A dimension of a table: its members, and which of them each column of figures or each row has. */
export interface DimensionDraft {
  title: Bilingual | undefined;
  members: Member[];
  /** By column of figures, or by row: the place of its member. */
  places: Uint32Array;
  /** Its members are years, months or other periods. */
  isTime: boolean;
}

/** A code in brackets before a text, `[84] Mesin`. */
const code = /^\[\s*([^\]]+?)\s*\]/;

/** What a blank among the texts of a dimension is called. */
const blankMember = "(kosong)";

/**
 * A dimension of the texts of columns or rows. Periods and codes are put in order: where most cells are blank, an export
 * lists them as they come. Totals stand last.
 */
export function dimensionOf(
  texts: readonly string[],
  title?: Bilingual,
  isUnderYears = false,
): DimensionDraft {
  const distinct = [...new Set(texts)];
  const nature = timeNature(distinct, title, isUnderYears);
  const order = nature ? timeOrder(distinct, nature) : codeOrder(distinct);
  const sorted = order
    ? [...distinct].sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || 0)
    : distinct;
  const places = new Map(sorted.map((text, at) => [text, at]));
  return {
    title: title ?? nature?.title,
    members: membersOf(sorted),
    places: Uint32Array.from(texts, (text) => places.get(text) as number),
    isTime: nature !== undefined,
  };
}

/** Members are known by their code or their text. */
function membersOf(texts: readonly string[]): Member[] {
  const keys = new Set<string>();
  return texts.map((text) => {
    const label = text === "" ? blankMember : text;
    const own = code.exec(text)?.[1] ?? label;
    let key = own;
    for (let count = 2; keys.has(key); count++) key = `${own}-${count}`;
    keys.add(key);
    return { key, label: bothLanguages(label) };
  });
}

/** Places of texts that all begin with a code; undefined where one does not. */
function codeOrder(texts: readonly string[]): Map<string, number> | undefined {
  const coded = texts.filter((text) => !isTotalName(text));
  const codes = coded.map((text) => code.exec(text)?.[1]);
  if (coded.length < 2 || codes.some((found) => found === undefined)) return undefined;
  const sorted = coded
    .map((text, at) => ({ text, code: codes[at] as string }))
    .sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
  return new Map(sorted.map(({ text }, at) => [text, at]));
}
