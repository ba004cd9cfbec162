import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { writeUnitBatches } from "./unit-batches";

/**
 * jest leaves one core idle unless it is told not to. Its processes take over the option of node: with more room for young
 * objects, plans and workbooks are copied half as often before they are garbage.
 */
const jest = (...chosen: string[]) =>
  `node --max-semi-space-size=64 node_modules/jest/bin/jest.js --ci --maxWorkers=100% ${chosen.join(" ")}`;

const committedDocuments = {
  name: "committed documents are current",
  command: "git diff --exit-code --stat -- docs data",
};

/**
 * What `npm test` does, stage by stage; the steps of a stage run beside each other, the longest first. A step that fails
 * does not keep the others from running.
 */
const stages: readonly (readonly Step[])[] = [
  [{ name: "generate", command: "npm run --silent generate" }],
  [
    // A copy without history, such as a ZIP, has nothing to compare with.
    ...(existsSync(".git") ? [committedDocuments] : []),
    { name: "build", command: "npm run --silent build:all" },
    { name: "lint", command: "npm run --silent lint" },
    { name: "typecheck", command: "npm run --silent typecheck" },
    { name: "format", command: "npm run --silent format:check" },
    { name: "layers", command: "npm run --silent layers" },
  ],
  [
    {
      name: "unit tests",
      command: jest("--config test/unit-batches.config.js --runTestsByPath", ...writeUnitBatches()),
      counted: true,
    },
  ],
  [
    {
      name: "tests of the build and in the browser",
      command: jest("--selectProjects build browser"),
      counted: true,
    },
  ],
];

interface Step {
  name: string;
  command: string;
  /** A jest run: its tests are counted one by one. */
  counted?: boolean;
}

interface Count {
  passed: number;
  failed: number;
}

// A person at a terminal installs a browser by hand, and is told how.
if (process.stdin.isTTY) process.env.TIMBANG_ATTENDED = "1";
const reports = mkdtempSync(join(tmpdir(), "timbang-test-"));
const only = process.argv.slice(2);
void main();

async function main(): Promise<void> {
  const counts: Count[] = [];
  for (const stage of stages) {
    const chosen = stage.filter(
      // Everything else needs what is generated.
      ({ name }) => only.length === 0 || only.includes(name) || name === "generate",
    );
    counts.push(...(await inTurns(chosen)));
  }
  rmSync(reports, { recursive: true });
  const total = counts.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
  }));
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** As many steps at once as there are cores: more of them only push each other's files out of memory. */
async function inTurns(steps: readonly Step[]): Promise<Count[]> {
  const waiting = [...steps];
  const counts: Count[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) counts.push(await run(step));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return counts;
}

async function run({ name, command, counted }: Step): Promise<Count> {
  const started = Date.now();
  const report = join(reports, `${name.replaceAll(" ", "-")}.json`);
  const full = counted ? `${command} --json --outputFile="${report}"` : command;
  const { status, output } = await finished(full, counted ?? false);
  const count = counted ? readReport(report, status) : { passed: 0, failed: 0 };
  const succeeded = status === 0;
  if (!counted) count[succeeded ? "passed" : "failed"]++;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${name}: ${succeeded ? "done" : "FAILED"} in ${seconds} s\n${output}`);
  return count;
}

/** Runs a command. What it prints comes in one piece, or as it is printed where it is the only one that runs. */
function finished(command: string, alone: boolean): Promise<{ status: number; output: string }> {
  const child = spawn(command, {
    shell: true,
    stdio: alone ? ["ignore", "ignore", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (piece: Buffer) => (output += piece.toString()));
  return new Promise((resolve) =>
    child.on("close", (status) => resolve({ status: status ?? 1, output })),
  );
}

/** Counts of a jest run; one that ended without tests or without a report has failed. */
function readReport(report: string, status: number): Count {
  try {
    const result = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      numRuntimeErrorTestSuites: number;
      numPendingTests: number;
    };
    const failed =
      result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests;
    return { passed: result.numPassedTests, failed: failed || (status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
