import {
  rowKeys,
  rowParents,
  type PrintedRow,
  type RowProfile,
} from "../../../scripts/publication-reader";

const row = (label: string, code = "", group = ""): PrintedRow => ({
  group,
  code,
  label,
  values: [],
  surplus: [],
});

const keysAndParents = (rows: PrintedRow[], profile: RowProfile) => {
  const keys = rowKeys(rows, profile);
  const parents = rowParents(rows, keys, profile);
  return keys.map((key, index) => [key, parents[index]]);
};

describe("rowKeys and rowParents", () => {
  test("listed labels have their keys, dots and the profile tell the parents", () => {
    const keys = { it: "it", padi: "it.padi", ib: "ib", ntpp: "ntp" };
    expect(
      keysAndParents([row("It"), row("Padi"), row("Ib"), row("NTPP")], {
        keys,
        parents: { it: "ntp", ib: "ntp" },
      }),
    ).toEqual([
      ["it", "ntp"],
      ["it.padi", "it"],
      ["ib", "ntp"],
      ["ntp", ""],
    ]);
  });

  test("bullets hang on the last row without one; a name that repeats is numbered", () => {
    expect(
      keysAndParents([row("1. ASIA"), row("- India"), row("- India"), row("JUMLAH")], {
        keys: { "1-asia": "continent-asia", jumlah: "total" },
      }),
    ).toEqual([
      ["continent-asia", ""],
      ["india", "continent-asia"],
      ["india-2", "continent-asia"],
      ["total", ""],
    ]);
  });

  test("rows of a group with a row of its own stand below it", () => {
    expect(
      keysAndParents([row("693. Tenau", "693"), row("Susu", "04", "693. Tenau")], {
        keys: { "693-tenau": "tenau" },
        codes: { prefix: "hs" },
      }),
    ).toEqual([
      ["tenau", ""],
      ["tenau.hs04", "tenau"],
    ]);
  });

  test("rows of a group without a row of its own only carry its name", () => {
    expect(
      keysAndParents([row("It", "", "Gabungan"), row("NTP", "", "Gabungan")], {
        keys: {},
        groups: { gabungan: "combined" },
        parents: { it: "ntp" },
      }),
    ).toEqual([
      ["combined.it", "combined.ntp"],
      ["combined.ntp", ""],
    ]);
  });

  test("codes may have names of their own", () => {
    expect(
      rowKeys([row("Ende/Ipi", "684"), row("Lain", "999")], { keys: {}, codes: { "684": "ende" } }),
    ).toEqual(["ende", "lain"]);
  });
});
