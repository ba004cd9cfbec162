import { spawnSync } from "node:child_process";

/**
 * The random tests at full length: 100,000 argument lists for each function, 10,000 inputs for each comparison with an
 * exact oracle, 20,000 sequences of changes to a workbook, 10,000 starting workbooks, and every action of every request
 * made to fail. Each number can be given: `npm run soak -- 1000 100 200 100 40`.
 */
const [
  argumentLists = "100000",
  oracleInputs = "10000",
  sequences = "20000",
  startingWorkbooks = "10000",
  faultPositions = "1000",
] = process.argv.slice(2);
const environment = {
  ...process.env,
  SOAK_RUNS: argumentLists,
  ORACLE_RUNS: oracleInputs,
  SOAK_SEQUENCES: sequences,
  SOAK_WORKBOOKS: startingWorkbooks,
  FAULT_POSITIONS: faultPositions,
};
const tests = [
  "test/properties/.*fuzz",
  "test/properties/.*oracle",
  "test/properties/workbook-safety",
  "test/workbook/excel/faults",
];

console.log(`${argumentLists} argument lists a function, ${oracleInputs} inputs an oracle`);
console.log(`${sequences} sequences of changes, ${startingWorkbooks} starting workbooks`);
console.log(`${faultPositions} positions of a fault in each request, at most`);
const { status } = spawnSync(
  `npx jest --selectProjects unit --verbose --testTimeout=3600000 --testPathPatterns "${tests.join("|")}"`,
  { shell: true, stdio: "inherit", env: environment },
);
process.exitCode = status ?? 1;
