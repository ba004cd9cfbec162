import { readdirSync, readFileSync } from "node:fs";
import { blocksOf, factsOfBlock, kindOfBlock } from "../support/document-blocks";
import { textsByLanguage, type TextLanguage } from "../support/texts-by-language";

/** The names in quotation marks, over line breaks, too. */
const named = (guide: string): string[] =>
  [...guide.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name.replaceAll(/\s+/g, " "));

const blocksIn = (file: string) => blocksOf(readFileSync(`docs/${file}`, "utf8"));

test.each(["en", "id"] as const)(
  "every name in the guide in %s is one of the screens",
  (language: TextLanguage) => {
    const texts = new Set(textsByLanguage(language).map(({ text }) => text));
    const names = named(readFileSync(`docs/guide.${language}.md`, "utf8"));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !texts.has(name))).toEqual([]);
  },
);

const files = readdirSync("docs");

/** Every document in Indonesian with the same one in English. */
const translations = files
  .filter((file) => file.endsWith(".id.md"))
  .map((indonesian): [indonesian: string, english: string] => {
    const name = indonesian.replace(".id.md", "");
    return [indonesian, files.includes(`${name}.en.md`) ? `${name}.en.md` : `${name}.md`];
  });

test.each(translations)(
  "%s has the headings, steps, items and rows of %s",
  (indonesian, english) => {
    expect(blocksIn(indonesian).map(kindOfBlock)).toEqual(blocksIn(english).map(kindOfBlock));
  },
);

/** Of these the rest is alike: the guides say what is typed in words, and a program writes the errata in both languages. */
const written = translations.filter(([file]) => !/^(?:guide|errata)/.test(file));

test.each(written)(
  "%s names the functions, errors and numbers of %s, block by block",
  (indonesian, english) => {
    const facts = (file: string, language: TextLanguage) =>
      blocksIn(file).map((block) => factsOfBlock(block, language));
    const expected = facts(english, "en");
    expect(facts(indonesian, "id")).toEqual(expected);
    expect(expected.flat().length).toBeGreaterThan(30);
  },
);

test.each(written)("%s writes decimals with a comma", (indonesian, english) => {
  const alike = new Set(blocksIn(english));
  const prose = blocksIn(indonesian).filter(
    (block) => !block.startsWith("| `") && !alike.has(block),
  );
  const names = /\b(?:tabel|lampiran|subbab) \d+\.\d+(?: sampai \d+\.\d+)?|\bExcelApi \d\.\d+/gi;
  const inEnglish = prose.filter((block) =>
    /\d\.\d{1,2}\b|\d,000\b/.test(block.replaceAll(names, "")),
  );
  expect(inEnglish).toEqual([]);
});
