import {
  assembleTables,
  readTables,
  type PublicationProfile,
  type TableProfile,
} from "../../../scripts/publication-reader";

const table = (changes: Partial<TableProfile>): TableProfile => ({
  id: "l18",
  titleEn: "Livestock",
  unit: { id: "", en: "" },
  period: "2020",
  subject: "",
  page: "69",
  columns: [{ name: "2020-01", titleEn: "January 2020", unit: "point" }],
  rows: { keys: { pakaian: "clothing", perumahan: "housing" } },
  ...changes,
});

const profile = (...tables: TableProfile[]): PublicationProfile => ({
  book: "ntp",
  decimalMark: ",",
  tables,
});

const printed = readTables(
  "LAMPIRAN\n\nTabel 18. Peternakan\n\nRincian (1)\tJan (2)\nPakaian Perumahan\t104,83\nKesehatan\t102,96",
);

describe("assembleTables", () => {
  test("labels that run together become two rows, one of which keeps the numbers", () => {
    const runTogether = [
      {
        printed: "Pakaian Perumahan",
        labels: ["Pakaian", "Perumahan"],
        numbersOf: "Pakaian",
      },
    ];
    const [found] = assembleTables(printed, profile(table({ runTogether })));
    expect(found?.rows.map(({ key, label, values }) => [key, label, ...values])).toEqual([
      ["clothing", "Pakaian", "104,83"],
      ["housing", "Perumahan", ""],
      ["kesehatan", "Kesehatan", "102,96"],
    ]);
  });

  test("the number of a port before its name is its code", () => {
    const ports = readTables(
      "Tabel 4. Nilai\n\nPELABUHAN (1)\tNILAI (2)\n686. Atapupu\t15\n1. ASIA\t2",
    );
    const [found] = assembleTables(ports, profile(table({ id: "t4" })));
    expect(found?.rows.map(({ code }) => code)).toEqual(["686", ""]);
  });

  test("a table that only the text or only the profile has is an error", () => {
    expect(() => assembleTables(printed, profile())).toThrow(
      "l18 of the text is not in the profile",
    );
    expect(() => assembleTables([], profile(table({})))).toThrow("l18 is not in the text");
  });

  test("another number of columns than the profile says is an error", () => {
    expect(() => assembleTables(printed, profile(table({ columns: [] })))).toThrow(
      "l18: 1 columns in the text, 0 in the profile",
    );
  });
});
