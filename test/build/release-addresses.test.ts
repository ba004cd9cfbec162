import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const webpackTakes = 180_000;
const folder = mkdtempSync(join(tmpdir(), "timbang-release-"));

beforeAll(() => {
  const baseUrl = "https://timbang.example.org/add-in/";
  const { status, stderr, stdout } = spawnSync(
    "npx",
    ["webpack", "--env", `baseUrl=${baseUrl}`, "--output-path", folder],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stdout + stderr);
}, webpackTakes);

afterAll(() => rmSync(folder, { recursive: true }));

const files = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );

test("a release holds no address of the development server", () => {
  const withLocalhost = files().filter((file) =>
    readFileSync(join(folder, file), "utf8").includes("localhost"),
  );
  expect(withLocalhost).toEqual([]);
});

test("every address of a release's manifest and metadata leads to a file of that release", () => {
  const built = new Set(files());
  for (const file of ["manifest.xml", "functions.json", "functions.id-ID.json"]) {
    const text = readFileSync(join(folder, file), "utf8");
    const addresses = [...text.matchAll(/https:\/\/timbang\.example\.org\/add-in\/([^"#]*)/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, path] of addresses) expect([...built]).toContain(path);
  }
});
