import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";

/** Sources of a folder, and the tests that have to notice what goes wrong in them. */
export interface Room {
  folder: string;
  /** Its name, where a folder has several rooms. */
  part?: string;
  /** Names of its files, where not all of them are tried. */
  only?: readonly string[];
  /** Suites, or folders of them. */
  tests: readonly string[];
  /** Percent of the mutants that a test must notice. */
  atLeast: number;
}

const golden = "test/golden";
const examples = "test/functions/examples.test.ts";
const functionTest = (name: string) => `test/functions/${name}.test.ts`;
const excelTest = (name: string) => `test/workbook/excel/${name}.test.ts`;
const property = (name: string) => `test/properties/${name}.test.ts`;

export const rooms: readonly Room[] = [
  {
    folder: "src/core/periods",
    tests: [
      "test/core/periods",
      "test/analysis/series",
      "test/functions/look-up-periods.test.ts",
      examples,
    ],
    atLeast: 92,
  },
  {
    folder: "src/core/numeric",
    tests: [
      "test/core/numeric",
      "test/core/terms-of-trade",
      "test/core/index-numbers",
      "test/core/trade",
      property("trade-oracle"),
      "test/functions/reference/parse-number.test.ts",
      "test/reading/cells",
    ],
    atLeast: 92,
  },
  {
    folder: "src/core/terms-of-trade",
    tests: [
      "test/core/terms-of-trade",
      "test/core/index-numbers",
      golden,
      property("terms-of-trade"),
      property("exact-oracle"),
      "test/functions/ntp.test.ts",
      "test/functions/cells",
      examples,
    ],
    atLeast: 92,
  },
  {
    folder: "src/core/trade",
    tests: ["test/core/trade", golden, property("trade"), property("trade-oracle"), examples],
    atLeast: 92,
  },
  {
    folder: "src/core/index-numbers",
    tests: [
      "test/core/index-numbers",
      golden,
      property("index-axioms"),
      property("index-aggregates"),
      property("exact-oracle"),
      "test/functions/laspeyres-index.test.ts",
      examples,
    ],
    atLeast: 92,
  },
  {
    folder: "src/core/checking",
    tests: ["test/core/checking", "test/functions/checking", property("convention-oracle")],
    atLeast: 92,
  },
  {
    folder: "src/analysis/table-check",
    // All but the suites that check whole libraries of tables, which take longer than a mutant should.
    tests: [
      ...files("test/analysis/table-check").filter(
        (file) => !/(foreign|right)-tables|whole-books/.test(file),
      ),
      "test/taskpane/check/kept-rule-sets.test.ts",
    ],
    atLeast: 92,
  },
  {
    folder: "src/functions",
    tests: [
      "test/functions/cells",
      "test/functions/checking",
      "test/functions/reference",
      ...[
        "cells",
        "convert-frequency",
        "every-function",
        "laspeyres-index",
        "look-up-periods",
        "ntp",
        "outliers",
        "refusals",
        "trade-shapes",
        "trade-share",
        "word-choices",
      ].map(functionTest),
      golden,
      examples,
    ],
    atLeast: 85,
  },
  {
    folder: "src/workbook/excel",
    part: "records",
    only: [
      ...["block-contents", "block-record", "carried-record", "cell-cleaner", "cell-marks"],
      ...["cell-notes", "cell-remarks", "cell-runs", "checked-workbook", "data-cards"],
      ...["document-settings", "failure-code", "features", "find-place", "free-places"],
      ...["in-parts", "inward-formula", "journal", "kept-cells", "list-blocks", "mark-record"],
      ...["merged-areas", "occupied-cells", "only-ours", "outcome", "read-workbook", "refusals"],
      ...["requests", "selected-part", "unfinished-work", "watch-workbook", "workbook-queue"],
    ],
    tests: [
      ...["block-contents", "block-record", "carried-record", "cell-cleaner", "cell-marks"],
      ...["cell-notes", "cell-runs", "checked-workbook", "conflicts", "data-cards"],
      ...["document-settings", "excel-executor", "failure-code", "free-places"],
      ...["hostile-settings", "in-parts", "inward-formula", "journal", "kept-cells"],
      ...["list-blocks", "looks", "mark-record", "occupied-cells", "only-ours", "outcome"],
      ...[
        "overlapping",
        "read-workbook",
        "refresh",
        "refusals",
        "unfinished-work",
        "watch-workbook",
      ],
      ...["workbook-queue"],
    ].map(excelTest),
    atLeast: 85,
  },
  {
    folder: "src/workbook/excel",
    part: "inserting",
    only: [
      ...["block-writer", "passing-ranges", "read-looks", "read-target", "replace-block"],
      ...["set-looks", "write-plan"],
    ],
    tests: [
      ...["cell-notes", "conflicts", "excel-executor", "hostile-settings", "leftovers", "looks"],
      ...["overlapping", "refusals", "replace-block", "write-plan"],
    ].map(excelTest),
    atLeast: 85,
  },
  {
    folder: "src/workbook/excel",
    part: "refreshing",
    only: [
      ...["block-rewriter", "compare-blocks", "excel-executor", "grow-block", "plain-values"],
      ...["read-block", "rewrite-cells", "spilled-cells"],
    ],
    tests: [
      ...["conflicts", "data-cards", "excel-executor", "free-places", "hostile-settings"],
      ...["leftovers", "list-blocks", "refresh", "replace-block"],
    ].map(excelTest),
    atLeast: 85,
  },
  {
    folder: "src/workbook/excel",
    part: "removing",
    only: ["leftovers", "read-block-sheet", "take-out"],
    tests: [
      ...["conflicts", "excel-executor", "hostile-settings", "leftovers", "looks", "refresh"],
      ...["replace-block", "write-plan"],
    ].map(excelTest),
    atLeast: 85,
  },
  {
    folder: "src/shapes",
    tests: ["test/shapes", "test/workbook/plan/source-stamp.test.ts"],
    atLeast: 85,
  },
  {
    folder: "src/workbook/plan",
    tests: ["test/workbook/plan", "test/workbook/excel/hostile-settings.test.ts"],
    atLeast: 85,
  },
];

/** By it a room is chosen, and its record is filed. */
export const nameOf = ({ folder, part }: Room): string => (part ? `${folder}/${part}` : folder);

/** Suites that replace modules need jest itself; that a test may take long is no concern here. */
const needsJest = /\bjest\.(?!setTimeout)/;

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort();
}

/** A guide holds only texts, and what is generated has no author. */
const isWritten = (file: string) =>
  file.endsWith(".ts") && !file.endsWith(".guide.ts") && !/\/(guide|generated)\//.test(file);

export const sourcesOf = ({ folder, only }: Room): string[] =>
  files(folder)
    .filter(isWritten)
    .filter((file) => only?.includes(basename(file, ".ts")) ?? true);

export const suitesOf = ({ tests }: Room): string[] =>
  tests
    .flatMap((path) => (path.endsWith(".ts") ? [path] : files(path)))
    .filter((file) => file.endsWith(".test.ts") && !needsJest.test(readFileSync(file, "utf8")));
