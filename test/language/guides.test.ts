import { readFileSync } from "node:fs";
import { textsByLanguage, type TextLanguage } from "../support/texts-by-language";

/** The names in quotation marks, over line breaks, too. */
const named = (guide: string): string[] =>
  [...guide.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name.replaceAll(/\s+/g, " "));

const guideIn = (language: TextLanguage) => readFileSync(`docs/guide.${language}.md`, "utf8");

test.each(["en", "id"] as const)(
  "every name in the guide in %s is one of the screens",
  (language) => {
    const texts = new Set(textsByLanguage(language).map(({ text }) => text));
    const names = named(guideIn(language));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !texts.has(name))).toEqual([]);
  },
);

test("both guides have the same jobs and as many steps", () => {
  const shape = (guide: string) =>
    guide.split("\n").map((line) => /^(##|\d\.)/.exec(line)?.[0] ?? "");
  const steps = (guide: string) => shape(guide).filter(Boolean);
  expect(steps(guideIn("id"))).toEqual(steps(guideIn("en")));
});
