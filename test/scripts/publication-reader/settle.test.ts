import {
  assembleTables,
  readTables,
  settleTable,
  type PublicationProfile,
} from "../../../scripts/publication-reader";

/** A table of HS chapters with the given columns, its last row the total. */
function settle(years: string[], rows: string[][], decimalMark: "," | "." = ",") {
  const text = [
    "Tabel 1. Nilai",
    "",
    ["HS", "KOMODITAS", ...years].join("\t"),
    ["(1)", "(2)", ...years.map((_, index) => `(${index + 3})`)].join("\t"),
    ...rows.map((row) => row.join("\t")),
  ].join("\n");
  const profile: PublicationProfile = {
    book: "x",
    decimalMark,
    tables: [
      {
        id: "t1",
        titleEn: "",
        unit: { id: "", en: "" },
        period: "2020",
        subject: "",
        page: "",
        columns: years.map((name) => ({ name, titleEn: name, unit: "usd" })),
        rows: { keys: { jumlah: "total" }, codes: { prefix: "hs" }, total: "total" },
      },
    ],
  };
  const [table] = assembleTables(readTables(text), profile);
  if (!table) throw new Error("no table");
  return settleTable(table, decimalMark);
}

const values = (cells: ReturnType<typeof settle>) =>
  cells.map((row) => row.map(({ value }) => value));

describe("settleTable", () => {
  test("takes the publication's own marks where the column adds up with them", () => {
    const cells = settle(
      ["2020"],
      [
        ["01", "Sayuran", "4.222"],
        ["JUMLAH", "", "4.222"],
      ],
    );
    expect(cells[0]).toEqual([
      { printed: "4.222", value: "4222", evidence: "column-total", odd: false },
    ]);
  });

  test('reads "12,610" as 12610 when only so the column adds up', () => {
    const cells = settle(
      ["2019", "2020"],
      [
        ["07", "Sayuran", "22.865", "12,610"],
        ["08", "Buah-buahan", "22.300.5", "13,449"],
        ["01", "Binatang Hidup", "103.387", "230.003"],
        ["JUMLAH", "", "148.552.5", "256.062"],
      ],
    );
    expect(values(cells)).toEqual([
      ["22865", "12610"],
      ["22300.5", "13449"],
      ["103387", "230003"],
      ["148552.5", "256062"],
    ]);
    expect(cells[0]?.[1]).toMatchObject({ evidence: "column-total", odd: true });
    expect(cells[1]?.[0]).toMatchObject({ evidence: "only-reading", odd: true });
  });

  test('reads "3.417.704.963" as 3417704.963 when only so the column adds up', () => {
    const cells = settle(
      ["2018", "2019"],
      [
        ["25", "Garam", "3.417.704.963", "3.519.778.36"],
        ["88", "Kapal Terbang", "2.000.030", "714.400"],
        ["JUMLAH", "", "5.417.735", "4.234.178"],
      ],
    );
    expect(values(cells).map(([first]) => first)).toEqual(["3417704.963", "2000030", "5417735"]);
  });

  test("a reading that the row contradicts is taken back when the total asks for it", () => {
    // 46.076 stands beside 92.4, but the column needs 46076.
    const cells = settle(
      ["2018", "2019"],
      [
        ["24", "Tembakau", "46.076", "92.4"],
        ["25", "Garam", "3.417.704.963", "3.519.778.36"],
        ["JUMLAH", "", "3.463.781", "3.519.871"],
      ],
    );
    expect(cells[0]?.[0]).toMatchObject({ value: "46076", odd: false });
  });

  test("keeps the publication's own marks when no reading makes the column add up", () => {
    const cells = settle(
      ["2019", "2020"],
      [
        ["54", "Filamen", "23.319", "16.890"],
        ["66", "Payung", "122", "16.890"],
        ["72", "Besi", "158.078", "133.126"],
        ["JUMLAH", "", "181.519", "150.016"],
      ],
    );
    expect(values(cells).map((row) => row[1])).toEqual(["16890", "16890", "133126", "150016"]);
    expect(cells[0]?.[1]?.evidence).toBe("convention");
  });

  test("nil and blank stay what they are", () => {
    const cells = settle(
      ["2019", "2020"],
      [
        ["41", "Kulit", "–", ""],
        ["JUMLAH", "", "-", "-"],
      ],
    );
    expect(values(cells)[0]).toEqual(["-", ""]);
  });

  test("a decimal point is the rule where the publication says so", () => {
    const cells = settle(["2020"], [["01", "Sayuran", "4.222"]], ".");
    expect(cells[0]?.[0]).toMatchObject({ value: "4.222", evidence: "convention", odd: false });
  });

  test("a word among the values is refused", () => {
    expect(() =>
      settle(
        ["2019", "2020"],
        [
          ["01", "Sayuran", "4", "n.a."],
          ["02", "Buah", "4", "5"],
        ],
      ),
    ).toThrow('cannot read the cell "n.a."');
  });
});
