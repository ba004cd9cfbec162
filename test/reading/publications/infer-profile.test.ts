import {
  assembleTables,
  inferProfile,
  readTables,
  settleTable,
} from "../../../src/reading/publications";

const profileOf = (...lines: string[]) => {
  const [table] = readTables(lines.join("\n"));
  if (!table) throw new Error("no table");
  return inferProfile(table);
};

describe("inferProfile", () => {
  test("names columns by month and year of the title", () => {
    const { id, columns } = profileOf(
      "LAMPIRAN",
      "Tabel 3. Nilai Tukar, Juli - Desember 2020",
      "",
      "Rincian (1)\tJuli (2)\tAgust (3)\tDes (4)",
      "It\t113,70\t115,45\t120,56",
    );
    expect(id).toBe("l3");
    expect(columns.map(({ name }) => name)).toEqual(["2020-07", "2020-08", "2020-12"]);
  });

  test("takes units from the headers, or from above them", () => {
    const shares = profileOf(
      "Tabel 1. Nilai Ekspor, 2019 – 2020",
      "",
      "BULAN\t2019\t\t2020\t",
      "\tNILAI (US \\$)\tDISTRIBUSI (%)\tNILAI (US \\$)\tDISTRIBUSI (%)",
      "(1)\t(2)\t(3)\t(4)\t(5)",
      "Januari\t1.130.044\t6,94\t1.663.744\t10,49",
    );
    expect(shares.columns.map(({ name, unit }) => [name, unit])).toEqual([
      ["2019-nilai-us", "usd"],
      ["2019-distribusi", "percent"],
      ["2020-nilai-us", "usd"],
      ["2020-distribusi", "percent"],
    ]);
    const years = profileOf(
      "Tabel 7. Neraca",
      "",
      "(Juta US \\$)",
      "",
      "TAHUN\tEKSPOR\tEKSPOR",
      "(1)\t(2)\t(3)",
      "2005\t17,4\t2,06",
    );
    expect(years.columns.map(({ name, unit }) => [name, unit])).toEqual([
      ["ekspor", "million_usd"],
      ["ekspor-2", "million_usd"],
    ]);
  });

  test("is enough to read a table of an unknown publication to the end", () => {
    const tables = readTables(
      [
        "Tabel 1. Volume, 2019 - 2020",
        "",
        "HS\tKOMODITAS\t2019\t2020",
        "(1)\t(2)\t(3)\t(4)",
        "07\tSayuran\t22.865\t12,610",
        "08\tBuah-buahan\t22.300\t13,449",
        "JUMLAH\t\t45.165\t26.059",
      ].join("\n"),
    );
    const [table] = assembleTables(tables, {
      book: "own",
      decimalMark: ",",
      tables: tables.map(inferProfile),
    });
    if (!table) throw new Error("no table");
    expect(table.rows.map(({ key }) => key)).toEqual(["hs07", "hs08", "total"]);
    expect(settleTable(table, ",").map((row) => row.map(({ value }) => value))).toEqual([
      ["22865", "12610"],
      ["22300", "13449"],
      ["45165", "26059"],
    ]);
  });
});
