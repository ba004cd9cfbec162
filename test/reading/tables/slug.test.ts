import { slug } from "../../../src/reading/tables/slug";

describe("slug", () => {
  test.each([
    ["- Korea Selatan", "korea-selatan"],
    ["Pupuk, Obat-Obatan, Dan Pakan Ikan", "pupuk-obat-obatan-dan-pakan-ikan"],
    ["3. AUSTRALIA", "3-australia"],
    ["Jumlah Rumah Tangga Subsektor*)", "jumlah-rumah-tangga-subsektor"],
    ["Réunion", "reunion"],
  ])("slug(%j) is %j", (label, expected) => {
    expect(slug(label)).toBe(expected);
  });
});
