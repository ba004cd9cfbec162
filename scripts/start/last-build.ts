import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Everything that a build is made from: of libraries the locked releases, which `npm start` has installed. */
export const SOURCES: readonly string[] = [
  "assets",
  "data",
  "docs",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "scripts",
  "src",
  "tsconfig.json",
  "webpack.config.js",
  "workbench",
];
/** Folders of what is made of them. */
const BUILT = /(?:^|\/)(?:dist|generated)\//;
const RECORD = ".cache/last-build.json";

/** Which sources were last built, and what came of it, each by a hash of names and contents. */
export interface LastBuild {
  /** A hash of all sources. */
  sources(): string;
  /** Keeps that what is built now came of these sources. */
  record(sources: string): void;
  /** Whether the sources are those that were built last, and what came of them is still there, unchanged. */
  isCurrent(): boolean;
}

export function lastBuild(root: string): LastBuild {
  const recordFile = path.join(root, RECORD);
  const files = () => filesOf(root, SOURCES);
  const sources = () => hashOf(root, files().filter(isSource));
  const recordOf = (built: string) =>
    JSON.stringify([built, hashOf(root, [...filesOf(root, ["dist"]), ...files().filter(isBuilt)])]);
  return {
    sources,
    record(built) {
      mkdirSync(path.dirname(recordFile), { recursive: true });
      writeFileSync(recordFile, recordOf(built));
    },
    isCurrent: () =>
      existsSync(recordFile) && readFileSync(recordFile, "utf8") === recordOf(sources()),
  };
}

const isBuilt = (file: string): boolean => BUILT.test(file);
const isSource = (file: string): boolean => !isBuilt(file);

/** The files of these names, or in the folders of these names, in an order that is always the same. */
function filesOf(root: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const whole = path.join(root, name);
    if (!existsSync(whole)) return [];
    if (!statSync(whole).isDirectory()) return [name];
    return filesOf(
      root,
      readdirSync(whole)
        .sort()
        .map((inner) => `${name}/${inner}`),
    );
  });
}

function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
