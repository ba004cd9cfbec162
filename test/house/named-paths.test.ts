import { existsSync, readdirSync, readFileSync } from "node:fs";

const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "TESTING.md",
  "SECURITY.md",
  "data/README.md",
];

const folders = ["assets", "bench", "data", "docs", "scripts", "src", "test", "workbench"];
const everyPath = [
  ...readdirSync("."),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  ),
]
  .map((path) => `/${path.replaceAll("\\", "/")}/`)
  .filter((path) => !path.includes("/node_modules/"))
  .join("\n");

/** `<name>` and `*` stand for anything; the ending may be left out, and so may the folders in front. */
function isThere(path: string): boolean {
  const parts = path
    .replace(/\/$/, "")
    .split(/<[^>]*>|\*/)
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const start = folders.some((folder) => path.startsWith(`${folder}/`)) ? "^/" : "/";
  return new RegExp(`${start}${parts.join("[^/\\n]*")}(\\.[a-z]+)?/`, "m").test(everyPath);
}

/** In backticks a path or the name of a file (bundles, `*.js`, are built); in maps and tables what begins with `src/`. */
function pathsNamed(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.*<>/-]+)`/g)]
    .map(([, code]) => code!)
    .filter((code) => /[\w>*]\/|\.(tsx?|json|csv|md|html)$/.test(code))
    .filter((code) => !/^dist\/|\.js$/.test(code));
  const mapped = [...text.matchAll(/(?<![\w/])src\/[\w/<>.*-]*[\w>]/g)].map(([path]) => path);
  return [...new Set([...quoted, ...mapped])];
}

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8");

  test("every path that it names is there", () => {
    expect(pathsNamed(text).filter((path) => !isThere(path))).toEqual([]);
  });

  test("every document that it links to is there", () => {
    const folder = document.replace(/[^/]*$/, "");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(`${folder}${link}`))).toEqual([]);
  });
});

test("ARCHITECTURE.md names files and folders that are there, without their endings", () => {
  const text = readFileSync("ARCHITECTURE.md", "utf8");
  const names = [...text.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name!);
  expect(names).toContain("write-plan");
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});

test("a path that is not there is noticed, in whatever form it is named", () => {
  const gone = [
    "`src/core/gone.ts`",
    "`gone/index.ts`",
    "`src/<kind>/<kind>.gone.ts`",
    "`gone.csv`",
  ];
  expect(pathsNamed(gone.join(" ")).filter(isThere)).toEqual([]);
  expect(pathsNamed(gone.join(" ")).length).toBeGreaterThanOrEqual(gone.length);
  expect(["src/core/errors.ts", "excel/write-plan", "data/<book>/book.json"].every(isThere)).toBe(
    true,
  );
});
