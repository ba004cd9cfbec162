import { CoreError } from "../errors";
import { hsDigits } from "./hs-code";

/** Classes of another classification of goods by their HS prefixes: `41:010121;111 41:010130 0102` are two sets of them. */
export type PackedClasses = string;

/** Digits at which classes can be looked up: chapter, heading, subheading. */
const levels = [2, 4, 6] as const;

/**
 * The classes of another classification to which the goods of an HS code belong. A chapter or heading has all classes that
 * occur below it; a longer code those of its subheading, or of its heading where that is not divided.
 *
 * @param packed sets of classes, each with the headings or subheadings that have them
 * @returns the classes of a code, sorted as texts
 * @throws CoreError `out-of-range` when it is no HS code, `unclassified` for a chapter or heading that is not there
 * @example hsClasses("41:010121;111:010129")("0101") // ["111", "41"]
 */
export function hsClasses(packed: PackedClasses): (code: number | string) => readonly string[] {
  const known = new Map<string, string[]>();
  for (const part of packed.split(";")) {
    const [list = "", prefixes = ""] = part.split(":");
    const classes = list.split(" ");
    for (const prefix of prefixes.split(" ")) {
      for (const length of levels) {
        if (length > prefix.length) break;
        const start = prefix.slice(0, length);
        const before = known.get(start) ?? [];
        const others = classes.filter((one) => !before.includes(one));
        if (others.length > 0) known.set(start, [...before, ...others].sort());
      }
    }
  }
  return (code) => {
    const digits = hsDigits(code);
    // A subheading of another edition has what its heading has.
    const classes = known.get(digits.slice(0, 6)) ?? known.get(digits.slice(0, 4));
    if (classes) return classes;
    throw new CoreError("unclassified", { argument: "code", found: digits });
  };
}

/** What goods are for: the three basic classes of goods of the national accounts, and goods that serve more than one. */
export const goodsUses = ["capital", "intermediate", "consumption", "mixed"] as const;
export type GoodsUse = (typeof goodsUses)[number];

const usesOfCategories: Readonly<Record<GoodsUse, readonly string[]>> = {
  capital: ["41", "521"],
  intermediate: ["111", "121", "21", "22", "31", "322", "42", "53"],
  consumption: ["112", "122", "522", "61", "62", "63"],
  mixed: ["32", "321", "51", "7"],
};

/**
 * Use of the goods of a category of BEC Rev. 4. Motor spirit, passenger cars and goods not elsewhere specified serve more
 * than one, and so does category 32 where it is not divided.
 *
 * @example goodsUse("521") // "capital"
 * @source United Nations, Classification by Broad Economic Categories, Rev. 4 (2002)
 */
export function goodsUse(category: string): GoodsUse {
  const use = goodsUses.find((one) => usesOfCategories[one].includes(category));
  if (use) return use;
  throw new CoreError("unclassified", { argument: "code", found: category });
}
