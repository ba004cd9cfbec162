import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedPackages, type Lockfile } from "../../scripts/check-licences";

interface BuiltModule {
  nameForCondition?: string | null;
  modules?: BuiltModule[];
}

const webpackTakes = 300_000;
const folder = mkdtempSync(join(tmpdir(), "timbang-clean-"));
const clean = join(folder, "dist");
const statsFile = join(folder, "stats.json");

beforeAll(() => {
  const options = ["--no-cache", "--output-path", clean, `--json=${statsFile}`];
  const { status, stderr, stdout } = spawnSync("npx", ["webpack", ...options], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
}, webpackTakes);

afterAll(() => rmSync(folder, { recursive: true }));

const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();

test("a build without cache in another folder gives the files of dist, byte by byte", () => {
  const files = filesOf(clean);
  expect(files).toContain("taskpane.html");
  expect(filesOf("dist")).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join("dist", file)).equals(readFileSync(join(clean, file))),
  );
  expect(differing).toEqual([]);
});

test("the bundles hold only packages whose licence is checked as shipping", () => {
  const { modules } = JSON.parse(readFileSync(statsFile, "utf8")) as { modules: BuiltModule[] };
  const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
  const shipped = shippedPackages(lockfile);
  const bundled = new Set(pathsOf(modules).flatMap(packagePath));
  expect(bundled).toContain("node_modules/react-dom");
  expect([...bundled].filter((path) => !shipped.has(path))).toEqual([]);
});

test("no file of a build holds Office.js", () => {
  const scripts = filesOf(clean).filter((file) => file.endsWith(".js"));
  // The rest are numbered: what the worker loads with the first file.
  expect(scripts.filter((file) => !/^\d+\./.test(file))).toHaveLength(5);
  for (const file of scripts) {
    expect(readFileSync(join(clean, file), "utf8")).not.toMatch(/OSFPerformance/);
  }
});

const pathsOf = (modules: BuiltModule[]): string[] =>
  modules.flatMap(({ nameForCondition, modules: inner = [] }) => [
    ...(nameForCondition ? [nameForCondition] : []),
    ...pathsOf(inner),
  ]);

/** `…/node_modules/a/node_modules/@b/c/lib/x.js` gives `node_modules/a/node_modules/@b/c`. */
function packagePath(file: string): string[] {
  const found = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(
    file.replaceAll("\\", "/"),
  );
  return found ? [found[0]] : [];
}
