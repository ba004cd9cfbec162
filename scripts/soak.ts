import { spawnSync } from "node:child_process";

/**
 * The random tests at full length: 100,000 argument lists for each function, 10,000 inputs for each comparison with an
 * exact oracle. Either number can be given: `npm run soak -- 1000 100`.
 */
const [argumentLists = "100000", oracleInputs = "10000"] = process.argv.slice(2);
const environment = { ...process.env, SOAK_RUNS: argumentLists, ORACLE_RUNS: oracleInputs };
const tests = ["test/properties/.*fuzz", "test/properties/.*oracle"];

console.log(`${argumentLists} argument lists a function, ${oracleInputs} inputs an oracle`);
const { status } = spawnSync(
  `npx jest --selectProjects unit --verbose --testTimeout=3600000 --testPathPatterns "${tests.join("|")}"`,
  { shell: true, stdio: "inherit", env: environment },
);
process.exitCode = status ?? 1;
