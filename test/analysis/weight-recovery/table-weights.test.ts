import { tableWeights, usualParts } from "../../../src/analysis";
import { consumerPrices, consumerWeights } from "../../support/consumer-prices";

const table = consumerPrices();

test("the general index and the groups beside it are proposed; blank rows and changes are left out", () => {
  const { total, parts, rows } = usualParts(table);
  expect(total).toBe("umum");
  expect(parts).toEqual(["makanan", "perumahan", "transportasi"]);
  expect(rows).toHaveLength(4);
});

test("children of a row are its parts", () => {
  const nested = {
    ...table,
    rows: table.rows.map((row) =>
      row.key === "umum" ? row : { ...row, parent: row.key === "makanan" ? "" : "umum" },
    ),
  };
  expect(usualParts(nested).parts).toEqual(["perumahan", "transportasi"]);
});

test("the weights that the general index was made with lie in their intervals", () => {
  const found = tableWeights(table, usualParts(table))!;
  expect(found.months).toHaveLength(18);
  expect(found.missed).toEqual([]);
  found.components.forEach(({ key, low, high }) => {
    const truth = consumerWeights[key as keyof typeof consumerWeights];
    expect(low).toBeLessThanOrEqual(truth);
    expect(high).toBeGreaterThanOrEqual(truth);
  });
});

test("no weights where a part is missing in every period, or there is only one part", () => {
  const { total, parts } = usualParts(table);
  expect(tableWeights(table, { total, parts: [...parts, "kosong"] })).toBeUndefined();
  expect(tableWeights(table, { total, parts: parts.slice(0, 1) })).toBeUndefined();
});
