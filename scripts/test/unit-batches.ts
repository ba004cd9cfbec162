import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(__dirname, "../..");
const tests = join(root, "test");
const batches = join(root, ".cache/unit-batches");

/** Suites of the build and of the browser share what is dear to them in their own ways. */
const otherProjects = /^(?:build|workbench)\//;

/** What a suite replaces, and where its snapshots stand, holds for the whole of what jest runs as one. */
const standsAlone = /\bjest\.(?:mock|doMock)\(|\.toMatchSnapshot\(/;

const suitesPerBatch = 24;

/**
 * Writes files that each run several unit suites of a folder, so that jest loads the modules that they share once instead
 * of once a suite, which is a third of the time of all.
 *
 * @returns the files for jest, as named from the repository: the batches, and the suites that have to run alone
 */
export function writeUnitBatches(): string[] {
  rmSync(batches, { recursive: true, force: true });
  mkdirSync(batches, { recursive: true });
  const suites = readdirSync(tests, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.test\.tsx?$/.test(path) && !otherProjects.test(path))
    .sort();
  const isAlone = (path: string) => standsAlone.test(readFileSync(join(tests, path), "utf8"));
  const alone = suites.filter(isAlone).map((path) => join(tests, path));
  const folders = readdirSync(tests).flatMap((folder) => {
    const own = suites.filter((path) => path.startsWith(`${folder}/`) && !isAlone(path));
    return writeBatches(folder, own);
  });
  return [...alone, ...folders].map((file) => relative(root, file));
}

/** As many batches as needed, of nearly the same number of suites. */
function writeBatches(folder: string, suites: readonly string[]): string[] {
  const count = Math.ceil(suites.length / suitesPerBatch);
  return Array.from({ length: count }, (_, index) => {
    const file = join(batches, `${folder}-${index + 1}.test.ts`);
    const own = suites.filter(
      (__, position) => Math.floor((position * count) / suites.length) === index,
    );
    writeFileSync(file, own.map((path) => runSuite(file, path)).join("\n"));
    return file;
  });
}

function runSuite(file: string, path: string): string {
  const module = relative(dirname(file), join(tests, path)).replaceAll("\\", "/");
  return `describe(${JSON.stringify(`test/${path}`)}, () => void require(${JSON.stringify(module)}));`;
}
