import { recomputedNtp } from "../../src/analysis";
import { ntpTable } from "../fixtures/reference-library";

describe("recomputedNtp", () => {
  test("NTP of January to June 2020 recomputed from It and Ib equals the printed NTP to 0.01", () => {
    const recomputed = recomputedNtp(ntpTable);
    expect(recomputed?.values[0]).toBeCloseTo(112.86, 2);
    for (const difference of recomputed?.differences ?? [1]) {
      expect(Math.abs(difference)).toBeLessThanOrEqual(0.01);
    }
  });

  test("a table without an Ib row gives undefined", () => {
    const rows = ntpTable.rows.filter(({ key }) => key !== "ib");
    expect(recomputedNtp({ ...ntpTable, rows })).toBeUndefined();
  });
});
