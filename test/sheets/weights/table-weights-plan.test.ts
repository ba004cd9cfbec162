import { tableWeights, usualParts } from "../../../src/analysis";
import { createLibrary, ownPackage } from "../../../src/library";
import { blockRequest, refreshedPlan } from "../../../src/sheets";
import { planTableWeights } from "../../../src/sheets/weights";
import { consumerPrices } from "../../support/consumer-prices";

const own = consumerPrices();
const library = createLibrary([
  ownPackage({ id: "kept", version: "1", title: own.title, tables: [own] }),
]);
const table = library.table(own.id);
const plan = planTableWeights({
  ...blockRequest({ library }, table, "en", { sheet: "Sheet1", cell: "A1" }),
  blockId: "weights~1",
  table,
  weights: tableWeights(table, usualParts(table))!,
});

test("rows keep the names of the table, and the table travels with the sheet", () => {
  expect(plan.title).toBe("Weights of Umum");
  const texts = plan.regions.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => ("text" in cell ? [cell.text] : [])),
  );
  expect(texts).toEqual(expect.arrayContaining(["Makanan", "Perumahan", "Bulan 18"]));
  expect(texts).not.toContain("Perubahan (%)");
  expect(plan.source?.own?.id).toBe("ihk");
});

test("a refresh plans it again from the kept table", () => {
  const block = {
    id: plan.blockId,
    language: "en",
    sheet: "Sheet1",
    address: "A1:X10",
    source: plan.source,
  } as const;
  expect(refreshedPlan(library, block)?.regions).toEqual(plan.regions);
});
