import { finishSteps, misprintedTable } from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { createLibrary } from "../../../src/library";

describe("a table that shows what a check finds", () => {
  test("is one as printed, in which errata prove a wrong number", () => {
    const table = finishSteps(misprintedTable(createLibrary(bundledLibrary.packages)));
    // Table 2, as small and before it, has a misprint that no statement shows.
    expect(table?.id).toBe("trade-ntt-2020.t4");
    expect(table?.edition).toBe("published");
    const kinds = bundledLibrary.errata(table?.id ?? "").map(({ kind }) => kind);
    expect(kinds).toContain("value");
  });

  test("there is none where no publication has errata", () => {
    const library = createLibrary(bundledLibrary.packages.map((book) => ({ ...book, errata: [] })));
    expect(finishSteps(misprintedTable(library))).toBeUndefined();
  });
});
