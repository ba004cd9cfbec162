import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What `npm test` does, in order. A step that fails does not keep the others from running. */
const steps: readonly Step[] = [
  { name: "generate", command: "npm run --silent generate" },
  { name: "committed documents are current", command: "git diff --exit-code --stat -- docs data" },
  { name: "typecheck", command: "npm run --silent typecheck" },
  { name: "lint", command: "npm run --silent lint" },
  { name: "format", command: "npm run --silent format:check" },
  { name: "layers", command: "npm run --silent layers" },
  {
    name: "unit tests",
    command: "npx jest --selectProjects unit --maxWorkers=100%",
    counted: true,
  },
  { name: "build", command: "npm run --silent build:all" },
  { name: "tests of the build", command: "npx jest --selectProjects build", counted: true },
  {
    name: "browser tests",
    command: "npx jest --selectProjects browser --runInBand",
    counted: true,
  },
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

const reports = mkdtempSync(join(tmpdir(), "timbang-test-"));
const only = process.argv.slice(2);
const chosen = steps.filter(({ name }) => only.length === 0 || only.includes(name));
const counts = chosen.map(run);
rmSync(reports, { recursive: true });

const total = counts.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run({ name, command, counted }: Step, index: number): Count {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const report = join(reports, `${index}.json`);
  const full = counted ? `${command} --json --outputFile=${report}` : command;
  const { status } = spawnSync(full, {
    shell: true,
    stdio: ["ignore", counted ? "ignore" : "inherit", "inherit"],
  });
  const count = counted ? readReport(report, status) : { passed: 0, failed: 0 };
  const succeeded = status === 0;
  if (!counted) count[succeeded ? "passed" : "failed"]++;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`   ${succeeded ? "done" : "FAILED"} in ${seconds} s`);
  return count;
}

/** Counts of a jest run; one that ended without tests or without a report has failed. */
function readReport(report: string, status: number | null): Count {
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
