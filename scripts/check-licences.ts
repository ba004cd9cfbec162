/** What `package-lock.json` says of one installed package. */
export interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/** Licences of what ships: they ask for no more than that their text stays with the code. */
const shippedLicences = [
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "CC0-1.0",
];

/** Licences of development tools, in addition to those of what ships. */
const toolLicences = ["BlueOak-1.0.0", "CC-BY-4.0", "MPL-2.0", "Python-2.0", "Unlicense"];

/** Packages whose licence the lockfile does not name, and where it is found. */
const readByHand: Readonly<Record<string, string>> = {
  // Microsoft's own terms (LICENSE.md of the package): for development and tests, neither committed nor shipped.
  "@microsoft/office-js": "development only",
  // The package has no `license` field; its file LICENSE is Apache-2.0.
  "@univerjs/telemetry": "Apache-2.0",
};

/**
 * The packages that a build may hold: the dependencies, and theirs, by their paths in the lockfile.
 *
 * @throws RangeError when a dependency is not in the lockfile
 */
export function shippedPackages({ packages }: Lockfile): Set<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const name of Object.keys(packages[from]?.dependencies ?? {})) {
      const path = resolvedPath(packages, from, name);
      if (path === undefined) throw new RangeError(`${name} is not in the lockfile`);
      if (found.has(path)) continue;
      found.add(path);
      visit(path);
    }
  };
  visit("");
  return found;
}

/** Where Node finds a package that another one asks for: beside it, or in a folder above. */
function resolvedPath(packages: Lockfile["packages"], from: string, name: string) {
  for (let folder = from; ;) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === "") return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1));
  }
}

/** Name of a package by its path in a lockfile. */
export const packageName = (path: string): string => path.split("node_modules/").at(-1) ?? path;

/** What is wrong with the licences of a lockfile; nothing when all is well. */
export function checkLicences(lockfile: Lockfile): string[] {
  const shipped = shippedPackages(lockfile);
  return Object.entries(lockfile.packages).flatMap(([path, { license }]) => {
    if (path === "") return [];
    const ships = shipped.has(path);
    const name = packageName(path);
    const allowed = ships ? shippedLicences : [...shippedLicences, ...toolLicences];
    const isAllowed =
      license && license !== "LICENSE"
        ? alternatives(license).some((all) => all.every((one) => allowed.includes(one)))
        : !ships && Object.hasOwn(readByHand, name);
    return isAllowed ? [] : [`${path} ${ships ? "ships" : "is a tool"} under ${license ?? "none"}`];
  });
}

/** `(MIT OR CC0-1.0)` leaves the choice. */
const alternatives = (license: string): string[][] =>
  license
    .replace(/^\(|\)$/g, "")
    .split(" OR ")
    .map((one) => one.split(" AND "));
