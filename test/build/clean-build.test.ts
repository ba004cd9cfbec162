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
const baseUrl = "https://timbang.example.org/add-in";
const support = "mailto:bantuan@timbang.example.org";
const folder = mkdtempSync(join(tmpdir(), "timbang-clean-"));
const clean = join(folder, "dist");
const statsFile = join(folder, "stats.json");

beforeAll(() => {
  const release = ["--env", `baseUrl=${baseUrl}/`, "--env", `support=${support}`];
  const options = [...release, "--no-cache", "--output-path", clean, `--json=${statsFile}`];
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

test("a release built without cache in another folder is dist, byte by byte, but for its addresses", () => {
  const files = filesOf(clean);
  expect(files).toContain("taskpane.html");
  expect(filesOf("dist")).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join("dist", file)).equals(readFileSync(join(clean, file))),
  );
  expect(differing).toEqual([
    "functions.id-ID.json",
    "functions.json",
    "manifest.xml",
    "support.html",
  ]);
  for (const file of differing.slice(0, 3)) {
    const released = readFileSync(join(clean, file), "utf8");
    expect(released.replaceAll(baseUrl, "https://localhost:3000")).toBe(
      readFileSync(join("dist", file), "utf8"),
    );
  }
});

test("a release holds no address of the development server", () => {
  const withLocalhost = filesOf(clean).filter((file) =>
    readFileSync(join(clean, file), "utf8").includes("localhost"),
  );
  expect(withLocalhost).toEqual([]);
});

test("every address of a release's manifest and metadata leads to a file of that release", () => {
  const built = filesOf(clean);
  for (const file of ["manifest.xml", "functions.json", "functions.id-ID.json"]) {
    const text = readFileSync(join(clean, file), "utf8");
    const addresses = [...text.matchAll(/https:\/\/timbang\.example\.org\/add-in\/([^"#]*)/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, path] of addresses) expect(built).toContain(path);
  }
});

test("a release's page for support says whom to ask, a build without that says nothing", () => {
  const page = (root: string) => readFileSync(join(root, "support.html"), "utf8");
  expect(page(clean)).toContain(`<a href="${support}">`);
  expect(page("dist")).not.toMatch(/mailto|<!-- support/);
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
