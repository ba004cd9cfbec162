import { goodsInPrices } from "../../../src/taskpane/scenario/goods-in-prices";
import type { Price } from "../../../src/taskpane/scenario/use-scenario";

const price = (side: Price["side"], printed: string): Price => ({
  id: printed,
  name: printed,
  printed,
  side,
});
const prices = [
  price("received", "Padi"),
  price("received", "Tanaman Perkebunan Rakyat"),
  price("received", "Hasil-Hasil Ternak/Unggas"),
  price("paid", "Makanan, Minuman, dan Tembakau"),
  price("paid", "Transportasi"),
  price("paid", "Pupuk Dan Pestisida"),
];
const groupsOf = (goods: string) =>
  goodsInPrices(prices)
    .filter((one) => one.goods === goods)
    .map((one) => one.price.printed);

describe("goodsInPrices", () => {
  test.each([
    ["Karet", ["Tanaman Perkebunan Rakyat"]],
    ["Sawit", ["Tanaman Perkebunan Rakyat"]],
    ["Beras", ["Padi", "Makanan, Minuman, dan Tembakau"]],
    ["Telur", ["Hasil-Hasil Ternak/Unggas", "Makanan, Minuman, dan Tembakau"]],
    ["BBM", ["Transportasi"]],
    ["Urea", ["Pupuk Dan Pestisida"]],
  ])("%s is a part of %j", (goods, groups) => {
    expect(groupsOf(goods)).toEqual(groups);
  });

  test("goods that have a price of their own are no part of it", () => {
    expect(groupsOf("Padi")).toEqual([]);
  });

  test("goods are a part only of what the group has", () => {
    expect(goodsInPrices([price("received", "Unggas")]).map(({ goods }) => goods)).not.toContain(
      "Karet",
    );
  });
});
