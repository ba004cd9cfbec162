import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One small wrong change of a source, as Stryker's instrumenter makes it; lines and columns count from 0. */
export interface Mutant {
  id: string;
  fileName: string;
  location: { start: Position; end: Position };
  replacement: string;
  status?: "Ignored";
}

interface Position {
  line: number;
  column: number;
}

interface InstrumenterModule {
  Instrumenter: new (logger: object) => {
    instrument(
      files: { name: string; content: string; mutate: boolean }[],
      options: object,
    ): Promise<{ files: { name: string; content: string }[]; mutants: Mutant[] }>;
  };
}

/** A package of its own, so that only who makes mutants installs it. */
const home = join(__dirname, "node_modules/@stryker-mutator/instrumenter");

/** Texts are left alone: the core has names and codes only, which the compiler checks. */
const options = {
  plugins: null,
  excludedMutations: ["StringLiteral"],
  ignorers: [],
  noHeader: true,
};

const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };

/**
 * The sources with every mutant built in, each behind a switch: `stryMutAct_9fa48(id)` asks whether it is on, and
 * `stryCov_9fa48(...ids)` says which ones could have been (`mutant-switch.ts`).
 */
export async function makeMutants(files: readonly string[]) {
  if (!existsSync(home)) install();
  const { Instrumenter } = (await import(join(home, "dist/src/index.js"))) as InstrumenterModule;
  const sources = files.map((name) => ({
    name,
    content: readFileSync(name, "utf8"),
    mutate: true,
  }));
  const made = await new Instrumenter(silent).instrument(sources, options);
  return {
    sources: new Map(made.files.map(({ name, content }) => [name, content])),
    mutants: made.mutants.filter(({ status }) => status !== "Ignored"),
  };
}

function install(): void {
  const { status } = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: __dirname,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci in scripts/mutants failed: see above.");
}
