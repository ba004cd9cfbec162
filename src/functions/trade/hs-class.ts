import { bundledClasses } from "../../bundled";
import { goodsUse, goodsUses, hsClasses } from "../../core";
import { goodsClassNames, type Language } from "../../language";
import { eachCell, readCode, readOption, remembering } from "../cells";
import { calculate } from "../failure";
import { namesLanguage } from "./names-language";

const classSchemes = ["sitc4", "bec4", "bec4-use"] as const;
type ClassScheme = (typeof classSchemes)[number];

type ClassesOf = (code: number | string) => readonly string[];
const read = new Map<string, ClassesOf>();

/** The class as text, or all of them with commas between codes and semicolons between names, one a cell. */
export function HS_CLASS(code: unknown[][], scheme?: unknown, language?: unknown): unknown[][] {
  return calculate(() => {
    const chosen = readOption(scheme, "scheme", classSchemes);
    const words = namesLanguage(language);
    const classesOf = classesIn(chosen);
    return eachCell(
      code,
      "code",
      remembering((cell) => shown(classesOf(readCode(cell, "code")), chosen, words)),
    );
  });
}

/** Unpacked when it is first asked for. */
function classesIn(scheme: ClassScheme): ClassesOf {
  const kept = read.get(scheme);
  if (kept) return kept;
  const classesOf = scheme === "bec4-use" ? useOf : hsClasses(bundledClasses[scheme]);
  read.set(scheme, classesOf);
  return classesOf;
}

/** What goods are for follows from the categories of BEC. */
function useOf(code: number | string): readonly string[] {
  const uses = classesIn("bec4")(code).map(goodsUse);
  return goodsUses.filter((use) => uses.includes(use));
}

function shown(
  classes: readonly string[],
  scheme: ClassScheme,
  language: Language | undefined,
): string {
  if (!language) return classes.join(", ");
  return classes.map((one) => goodsClassNames[scheme][one]?.[language] ?? one).join("; ");
}
