import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

/** Runs every bench, one after the other, each in a process of its own; fails when one missed a goal by more than its slack. */
const missed = readdirSync("bench", { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map(({ name }) => {
    console.log(`\n── ${name}`);
    return spawnSync(process.execPath, ["--import", "tsx", `bench/${name}`], { stdio: "inherit" })
      .status;
  })
  .filter((status) => status !== 0);
process.exitCode = missed.length > 0 ? 1 : 0;
