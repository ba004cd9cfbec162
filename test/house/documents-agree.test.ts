import { readdirSync, readFileSync } from "node:fs";

/** Documents with their Indonesian edition beside them; the errata are written by a program in both languages. */
const editions = readdirSync("docs")
  .filter((file) => file.endsWith(".id.md") && !file.startsWith("errata"))
  .map((id) => {
    const plain = id.replace(".id.md", ".md");
    return { id, en: readdirSync("docs").includes(plain) ? plain : id.replace(".id.md", ".en.md") };
  });

const textOf = (file: string): string => readFileSync(`docs/${file}`, "utf8");

/** What both editions write alike: code, addresses and pictures. */
const alike = /^ {4}.*|`[^`]*`|\]\([^)]*\)|<[^>]*>/gm;

/** Sorted, without the marks of decimals and thousands, in which the languages differ. */
const figuresOf = (text: string): string[] =>
  (text.replace(alike, "").match(/\d[\d.,]*\d|\d/g) ?? [])
    .map((figure) => figure.replace(/[.,]/g, ""))
    .sort();

const headingsOf = (text: string): string[] => text.match(/^#+ /gm) ?? [];

describe.each(editions)("$id", ({ id, en }) => {
  test(`has the figures of ${en}`, () => {
    expect(figuresOf(textOf(id))).toEqual(figuresOf(textOf(en)));
  });

  test(`has the sections of ${en}`, () => {
    expect(headingsOf(textOf(id))).toEqual(headingsOf(textOf(en)));
  });
});
