import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

/**
 * V8 moves what a line of code allocates to old space or leaves it in new space by what it has seen of that line, and by
 * chance: two loops that do the same then differ by a factor of three. Without that choice both stay in new space.
 */
const engine = ["--no-allocation-site-pretenuring", "--import", "tsx"];

/** Runs every bench, one after the other, each in a process of its own; fails when one missed a goal by more than its slack. */
const missed = readdirSync("bench", { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map(({ name }) => {
    console.log(`\n── ${name}`);
    return spawnSync(process.execPath, [...engine, `bench/${name}`], { stdio: "inherit" }).status;
  })
  .filter((status) => status !== 0);
process.exitCode = missed.length > 0 ? 1 : 0;
