import { existsSync, readdirSync, readFileSync } from "node:fs";
import { concepts } from "../../src/language/concepts";
import { helpAddress } from "../../src/taskpane/parts/help-link";
import { functionList } from "../../src/library";

const folder = "dist/help";
const pages = readdirSync(folder).filter((file) => file.endsWith(".html"));
const textOf = (file: string) => readFileSync(`${folder}/${file}`, "utf8");

test.each(pages)(
  "every link and picture of %s is served beside it, and every place exists",
  (file) => {
    const links = [...textOf(file).matchAll(/(?:href|src)="([^"]+)"/g)].map(
      ([, link = ""]) => link,
    );
    expect(links.length).toBeGreaterThan(5);
    const broken = links.filter((link) => {
      if (/^(?:https:|mailto:)/.test(link)) return false;
      const [page = "", place] = link.split("#");
      const target = page === "" ? file : page;
      if (!existsSync(`${folder}/${target}`)) return true;
      return place !== undefined && !textOf(target).includes(`id="${place}"`);
    });
    expect(broken).toEqual([]);
  },
);

test.each(pages)("%s loads nothing from elsewhere, runs nothing, and says its language", (file) => {
  const text = textOf(file);
  expect(text).not.toMatch(/<script|<iframe|<link|src="http|url\(/);
  expect(text).toContain(`<html lang="${file.includes("id-ID") ? "id" : "en"}">`);
});

describe.each(["en", "id"] as const)("in %s", (language) => {
  test("the glossary has every concept, the reference every function", () => {
    const glossary = readFileSync(`dist/${helpAddress("glossary", language)}`, "utf8");
    const functions = readFileSync(`dist/${helpAddress("functions", language)}`, "utf8");
    for (const { id, term } of concepts) {
      expect(glossary).toContain(`id="${id}"`);
      expect(glossary).toContain(term[language].replaceAll("&", "&amp;"));
    }
    for (const { id } of functionList) expect(functions).toContain(`id="${id}"`);
  });

  test.each(["guide", "functions", "glossary", "methods"] as const)(
    "the pane's link to the %s leads to a page in that language",
    (page) => {
      const text = readFileSync(`dist/${helpAddress(page, language)}`, "utf8");
      expect(text).toContain(`<html lang="${language}">`);
    },
  );
});
