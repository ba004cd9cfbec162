import {
  type CheckedIdentity,
  checkFigures,
  checkTable,
  finishSteps,
  referenceTableRequest,
} from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { tableName } from "../../../src/library";
import { insertedCells } from "../../support/inserted-cells";
import { checkOwnTable } from "../../support/own-table";

test("in the corrected tables of the books all that fails is a sum with a cell that the book itself leaves in doubt", () => {
  const accused = bundledLibrary.tables.flatMap((descriptor) => {
    const { id } = descriptor;
    const { rows } = bundledLibrary.table(id);
    // Both are blank, so that the sum of their continent is left with the doubt.
    const doubtful = new Set(
      bundledLibrary
        .bookOf(id)
        .doubts.filter((one) => one.table === tableName(descriptor))
        .map((one) => `${rows.find(({ key }) => key === one.row)?.parent} ${one.column}`),
    );
    const { findings, cellKeys } = checkTable(bundledLibrary.table(id));
    const isInDoubt = ({ identity }: CheckedIdentity) => {
      const { row: of, column: at } = cellKeys(identity.result);
      return doubtful.has(`${of} ${at}`);
    };
    return findings
      .filter(({ pattern, proof }) => pattern !== "unlikely" && !proof.some(isInDoubt))
      .map(({ pattern, cells }) => [id, pattern, ...cells]);
  });
  expect(accused).toEqual([]);
});

test("no untouched table of the corrected edition has a finding; five have known doubts", () => {
  const checked = bundledLibrary.tables.map(({ id }) => {
    const request = referenceTableRequest(bundledLibrary.bookOf(id), bundledLibrary.table(id));
    return { id, ...finishSteps(checkFigures(request!)) };
  });
  expect(checked.filter(({ findings }) => findings.length > 0)).toEqual([]);
  expect(checked.filter(({ known }) => known.length > 0).map(({ id }) => id)).toEqual([
    "ntp-kaltim-2020.t6.4",
    "ntp-kaltim-2020.t6.9",
    "ntp-kaltim-2020.t6.10",
    "trade-ntt-2020.l7.1",
    "trade-ntt-2020.l7.2",
  ]);
});

test("no untouched corrected table has a finding in a sheet, but for Europe in 2019, which doubts.csv lists", () => {
  const found = bundledLibrary.tables
    .filter(({ id }) => {
      const { values, formats } = insertedCells(id, "corrected");
      return checkOwnTable(values, formats)!.findings.length > 0;
    })
    .map(({ id }) => id);
  expect(found).toEqual(["trade-ntt-2020.l7.1", "trade-ntt-2020.l7.2"]);
});
