import { readFileSync } from "node:fs";
import type { Lockfile } from "../../scripts/check-licences";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const installed = Object.entries(packages).filter(([path]) => path !== "");

describe("package-lock.json", () => {
  it("names the SHA-512 of every package", () => {
    const without = installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it("names no host, and nothing from a folder or a repository", () => {
    const foreign = installed.filter(([, { resolved, link }]) => resolved !== undefined || link);
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  it("holds exactly the versions that package.json asks for", () => {
    for (const kind of ["dependencies", "devDependencies"] as const) {
      for (const [name, version] of Object.entries(manifest[kind])) {
        expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
      }
    }
  });
});
