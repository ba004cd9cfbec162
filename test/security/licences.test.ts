import { readFileSync } from "node:fs";
import { checkLicences, shippedPackages, type Lockfile } from "../../scripts/check-licences";

const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;

const ofMutants = JSON.parse(readFileSync("scripts/mutants/package-lock.json", "utf8")) as Lockfile;

const withPackage = (path: string, license: string | undefined): Lockfile => ({
  packages: { ...lockfile.packages, [path]: { ...lockfile.packages[path], license } },
});

describe("licences", () => {
  it("of all that ships and of all tools are among those that CONTRIBUTING.md names", () => {
    expect(checkLicences(lockfile)).toEqual([]);
    expect(checkLicences(ofMutants)).toEqual([]);
  });

  it("are read for what ships through the dependencies of dependencies", () => {
    const shipped = shippedPackages(lockfile);
    expect(shipped).toContain("node_modules/react-dom");
    expect(shipped).toContain("node_modules/scheduler");
    expect(shipped).not.toContain("node_modules/webpack");
  });

  it.each([
    ["node_modules/scheduler", "GPL-3.0", "node_modules/scheduler ships under GPL-3.0"],
    ["node_modules/scheduler", "MPL-2.0", "node_modules/scheduler ships under MPL-2.0"],
    ["node_modules/scheduler", undefined, "node_modules/scheduler ships under none"],
    ["node_modules/webpack", "AGPL-3.0", "node_modules/webpack is a tool under AGPL-3.0"],
    [
      "node_modules/webpack",
      "MIT AND AGPL-3.0",
      "node_modules/webpack is a tool under MIT AND AGPL-3.0",
    ],
    ["node_modules/webpack", undefined, "node_modules/webpack is a tool under none"],
  ])("%s under %s is refused", (path, license, complaint) => {
    expect(checkLicences(withPackage(path, license))).toEqual([complaint]);
  });
});
