import type { ScenarioItem } from "../../../src/analysis";
import { priceNames } from "../../../src/sheets/scenario/price-names";

const line = (row: string, price: string, label: string) => ({
  item: { price, label } as ScenarioItem,
  row,
  weight: 1,
  low: 1,
  high: 1,
});

describe("priceNames", () => {
  test("a name that both sides have is told apart by its side", () => {
    const nameOf = priceNames(
      [line("it", "it.beras", "Beras"), line("ib.ikrt", "ib.beras", "Beras")],
      "id",
    );
    expect([nameOf("it.beras"), nameOf("ib.beras")]).toEqual(["Beras", "Beras (dibayar)"]);
  });

  test("no name holds what stands for any text in a sheet", () => {
    expect(priceNames([line("it", "it.x", "Beras*")], "id")("it.x")).toBe("Beras");
  });

  test("a third price of a name is told apart by its key", () => {
    const nameOf = priceNames(
      ["a", "b", "c"].map((key) => line("it", key, "Beras")),
      "en",
    );
    expect(["a", "b", "c"].map(nameOf)).toEqual(["Beras", "Beras (received)", "Beras (c)"]);
  });
});
