import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { bundledLibrary } from "../../src/bundled";
import { provinces } from "../../src/analysis/sentence-check/provinces";

/** What may name a book or a year: concepts, guides of functions, their sources, and the headers that people type. */
const mayNameBooks =
  /^src\/(language\/(concepts\/|sources|pane\/this-month-texts)|functions\/(guide\/|.*\.guide\.ts)|.*\bgenerated\/)/;

const listOfProvinces = "src/analysis/sentence-check/provinces.ts";

/** Released values of an argument; workbooks hold them. */
const releasedWords = new Set(["ntt-2020", "ntt-2020-port"]);

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path) && !mayNameBooks.test(path))
  .sort();

/** What the code says: its texts, numbers and patterns, without comments. */
function saidIn(content: string, path: string): string[] {
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isNumericLiteral(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node);
    if (isText && !releasedWords.has(node.text)) said.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return said;
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (words: readonly string[]) =>
  new RegExp(`(?<![\\w-])(?:${words.map(escaped).join("|")})(?![\\w-])`, "i");

const publicationId = anyOf(bundledLibrary.books.map(({ id }) => id));
const province = anyOf([
  ...provinces.flatMap(([name, ...short]) => [name, ...short]),
  ...bundledLibrary.books.flatMap(({ region }) => [region.name, region.short]),
]);

/** Years of this century, but for the names of programs and the codes of dashes (`\\u2013`). */
const calendarYear = /(?<![\d.]|\\u)(?<!Excel )20(?!00)\d\d(?![\d.])/;

const offences = (content: string, path = "example.tsx"): string[] => {
  // Most files hold no such word at all, and need not be parsed.
  if (![publicationId, province, calendarYear].some((words) => words.test(content))) return [];
  return saidIn(content, path).flatMap((text) => [
    ...(publicationId.test(text) ? [`publication: ${text}`] : []),
    ...(province.test(text) && path !== listOfProvinces ? [`province: ${text}`] : []),
    ...(calendarYear.test(text) ? [`year: ${text}`] : []),
  ]);
};

test("no source names a publication, a province or a year", () => {
  expect(sources.length).toBeGreaterThan(500);
  const found = sources.flatMap((path) =>
    offences(readFileSync(path, "utf8"), path).map((offence) => `${path}: ${offence}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['const id = "ntp-kaltim-2020.l2";', 1],
  ["const from = `trade-ntt-2020.${name}`;", 1],
  ["const first = 2019;", 1],
  ['const month = "2021-03";', 1],
  ["const isBook = /^value_usd_2019$/;", 1],
  ["const dash = /[\\u2010-\\u2015]/;", 0],
  ["<p>Perdagangan Nusa Tenggara Timur</p>", 1],
  ['const title = "NTP Jabar";', 1],
  ['const scheme = "ntt-2020";', 0],
  ["// 2020 in Kalimantan Timur", 0],
  ["const limit = 2000;", 0],
  ['const floor = "Excel 2021";', 0],
])("%s holds %i", (code, count) => {
  expect(offences(code)).toHaveLength(count);
});
