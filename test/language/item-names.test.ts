import { englishItem } from "../../src/language";

describe("englishItem", () => {
  test.each([
    ["Makanan, Minuman dan Tembakau", "Food, beverages and tobacco"],
    ["MAKANAN, MINUMAN, DAN TEMBAKAU", "Food, beverages and tobacco"],
    ["Penyediaan Makanan Dan Minuman/Restoran", "Restaurants"],
    ["Penangkapan Di Laut", "Catch at sea"],
    ["Gabah ", "Unhusked rice"],
    ["Perikanan Budidaya", "Aquaculture"],
    ["Porang", "Porang"],
  ])("englishItem(%j) is %j", (name, english) => {
    expect(englishItem(name)).toBe(english);
  });
});
