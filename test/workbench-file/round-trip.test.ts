import fc from "fast-check";
import { openXlsx, writeXlsx } from "../../workbench/file";
import { Workbook } from "../../workbench/host";
import { keptByFile } from "../support/kept-by-file";
import { richWorkbooks } from "../support/rich-workbooks";
import { restoreWorkbook } from "../support/restore-workbook";

const RUNS = Number(process.env.ROUND_TRIPS ?? 60);

test("a random workbook that is saved as .xlsx and opened again is equal in what a file keeps", () => {
  fc.assert(
    fc.property(richWorkbooks, (workbook) => {
      const saved = workbook.snapshot();
      const { snapshot, notShown } = openXlsx(writeXlsx(saved));
      expect(notShown).toEqual([]);
      const reopened = new Workbook();
      restoreWorkbook(reopened, snapshot);
      expect(keptByFile(reopened.snapshot())).toEqual(keptByFile(saved));
    }),
    { seed: 1403, numRuns: RUNS },
  );
});
