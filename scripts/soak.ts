import { spawnSync } from "node:child_process";

/**
 * The random tests at full length: 100,000 argument lists for each function, 10,000 inputs for each comparison with an
 * exact oracle, every request to Excel made to fail at every action and with every error code, 20,000 sequences of changes
 * to a workbook, 10,000 starting workbooks, 20,000 tables with planted slips, 2,000 right tables of each kind, 20,000
 * sequences of changes that are undone and redone, 1,000 workbooks saved and opened again, and 10,000 answers of the Web API.
 * Each number can be given: `npm run soak -- 1000 100 40 400 200 300 20 400 50 300`.
 */
const [
  argumentLists = "100000",
  oracleInputs = "10000",
  faultsOfOneStep = "1000000",
  sequences = "20000",
  startingWorkbooks = "10000",
  tablesWithSlips = "20000",
  rightTables = "2000",
  sequencesUndone = "20000",
  savedWorkbooks = "1000",
  webApiAnswers = "10000",
] = process.argv.slice(2);

function soak(tests: string[], settings: Record<string, string>): void {
  console.log(`\n${tests.join(", ")}: ${JSON.stringify(settings)}`);
  const { status } = spawnSync(
    `npx jest --selectProjects unit --verbose --testTimeout=7200000 --testPathPatterns "${tests.join("|")}"`,
    { shell: true, stdio: "inherit", env: { ...process.env, ...settings } },
  );
  if (status !== 0) process.exitCode = status ?? 1;
}

soak(["test/properties/.*fuzz", "test/properties/.*oracle"], {
  SOAK_RUNS: argumentLists,
  ORACLE_RUNS: oracleInputs,
});
soak(["test/workbook/excel/faults", "test/workbook/excel/leftovers"], {
  FAULT_CASES: faultsOfOneStep,
});
soak(["test/properties/workbook-safety"], {
  SOAK_SEED: "1",
  SOAK_SEQUENCES: sequences,
  SOAK_WORKBOOKS: startingWorkbooks,
});
soak(["test/analysis/table-check/proved"], { PROVED_RUNS: tablesWithSlips });
soak(["test/analysis/table-check/right"], { RIGHT_TABLE_RUNS: rightTables });
soak(["test/properties/undo"], { SOAK_SEED: "1", SOAK_UNDO: sequencesUndone });
soak(["test/workbench-file", "test/workbench-host/model/restore", "test/reading/xlsx"], {
  ROUND_TRIPS: savedWorkbooks,
});
soak(["test/web-api/data-cells"], { WEB_API_RUNS: webApiAnswers });
