import { readdirSync, readFileSync } from "node:fs";
import { foldersOfAnyLength, reasonsForLength } from "./reasons-for-length";

const most = 200;
const folders = ["bench", "scripts", "src", "workbench"];

/** Files that somebody wrote, with their numbers of lines. */
const lengths = new Map(
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
        (path) => `${folder}/${path.replaceAll("\\", "/")}`,
      ),
    )
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
    .filter((path) => !/\/(?:generated|node_modules|dist)\//.test(path))
    .map((path) => [path, readFileSync(path, "utf8").trimEnd().split("\n").length] as const),
);

const isOfAnyLength = (path: string) =>
  Object.keys(foldersOfAnyLength).some((folder) => path.startsWith(folder));
const long = [...lengths]
  .filter(([path, lines]) => lines > most && !isOfAnyLength(path))
  .map(([path]) => path);

test(`a file of more than ${most} lines says in reasons-for-length.ts why, and no other file is named there`, () => {
  expect(lengths.size).toBeGreaterThan(1000);
  expect(long.sort()).toEqual(Object.keys(reasonsForLength).sort());
});

test.each(Object.keys(foldersOfAnyLength))("%s has long files, for which it is named", (folder) => {
  const own = [...lengths].filter(([path]) => path.startsWith(folder));
  expect(own.some(([, lines]) => lines > most)).toBe(true);
});

test("every reason is a sentence of its own", () => {
  const reasons = [...Object.values(foldersOfAnyLength), ...Object.values(reasonsForLength)];
  expect(reasons.filter((reason) => !/^[A-Z].{30,}\.$/.test(reason))).toEqual([]);
  expect(new Set(reasons).size).toBe(reasons.length);
});
