import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { lastBuild } from "../../../scripts/start/last-build";

const root = mkdtempSync(path.join(tmpdir(), "timbang-last-build-"));
const last = lastBuild(root);

const write = (file: string, content: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};
const files = {
  "src/a/a.ts": "a",
  "data/table.csv": "1",
  "webpack.config.js": "built so",
  "src/a/generated/a.json": "{}",
  "dist/a.js": "a",
  "workbench/dist/page.js": "page",
};

beforeEach(() => {
  for (const [file, content] of Object.entries(files)) write(file, content);
});
afterAll(() => rmSync(root, { recursive: true }));

test("nothing is current before something was built", () => {
  expect(last.isCurrent()).toBe(false);
});

test("what was built is current as long as sources and results are the same", () => {
  last.record(last.sources());
  expect(last.isCurrent()).toBe(true);
  write("notes.txt", "not built from this");
  expect(last.isCurrent()).toBe(true);
});

test.each(Object.keys(files))("what was built is not current when %s has changed", (file) => {
  last.record(last.sources());
  write(file, "changed");
  expect(last.isCurrent()).toBe(false);
  write(file, files[file as keyof typeof files]);
  expect(last.isCurrent()).toBe(true);
});

test.each(Object.keys(files))("what was built is not current when %s is gone", (file) => {
  last.record(last.sources());
  rmSync(path.join(root, file));
  expect(last.isCurrent()).toBe(false);
});

test("what was built is not current when a source has come, and has other sources when one was renamed", () => {
  last.record(last.sources());
  const before = last.sources();
  write("src/b.ts", "");
  expect(last.isCurrent()).toBe(false);
  rmSync(path.join(root, "src/b.ts"));
  rmSync(path.join(root, "src/a/a.ts"));
  write("src/a/b.ts", "a");
  expect(last.sources()).not.toBe(before);
  rmSync(path.join(root, "src/a/b.ts"));
});
