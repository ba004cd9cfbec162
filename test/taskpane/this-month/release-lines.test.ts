import { monthRelease } from "../../../src/analysis";
import { readReleaseLines } from "../../../src/taskpane/this-month/release-lines";
import { releaseExample, releaseExampleHeaders } from "../../../src/sheets/release";

const rows = releaseExample.map((row) => [...row]);

describe("readReleaseLines", () => {
  test.each(["en", "id"] as const)("reads the example by its headers in %s", (language) => {
    const { lines, faults } = readReleaseLines([releaseExampleHeaders(language), ...rows]);
    expect(faults).toEqual([]);
    expect(monthRelease(lines).ruralInflation).toBeCloseTo((100 * 5000 * 1.08) / 748000, 10);
  });

  test("without headers the columns are subsector, row, item, weight, last month, this month", () => {
    expect(readReleaseLines(rows).lines).toEqual(
      readReleaseLines([releaseExampleHeaders("en"), ...rows]).lines,
    );
  });

  test("two prices go before a relative, a relative before an index", () => {
    const headers = ["Row", "Weight", "Last month", "This month", "Relative, percent"];
    const prices = ["Price last month", "Price this month"];
    const { lines } = readReleaseLines([
      [...headers, ...prices],
      ["It", 1, 100, 101, "", "", ""],
      ["It", 1, 100, 101, 102, "", ""],
      ["It", 1, 100, 101, 102, 2500, 2600],
    ]);
    expect(lines.map(({ current }) => current)).toEqual([
      { index: 101 },
      { relative: 102 },
      { previousPrice: 2500, currentPrice: 2600 },
    ]);
  });

  test("texts with a decimal comma are numbers; empty rows are passed over", () => {
    const { lines, faults } = readReleaseLines([
      ["Tanaman Pangan", "it", "Padi", "7.500", "104,5", "106,2"],
      ["", "", "", "", "", ""],
      ["Tanaman Pangan", "it", "Padi", "75", "104,5", "106,2"],
    ]);
    expect(faults).toEqual([]);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.weight).toBe(7500);
    expect(lines[1]).toMatchObject({ weight: 75, previous: 104.5, current: { index: 106.2 } });
  });

  test.each([
    [["A", "Ib", "Padi", 1, 100, 101], "C5", "row", "Ib"],
    [["A", "It", "Padi", -1, 100, 101], "E5", "weight", "-1"],
    [["A", "It", "Padi", 1, 0, 101], "F5", "previous", "0"],
    [["A", "It", "Padi", 1, 100, ""], "G5", "current", ""],
    [["A", "It", "Padi", 1, 100, "#N/A"], "G5", "current", "#N/A"],
  ])(
    "%j in a range from B5 is named by its cell %s and its field %s",
    (row, cell, field, found) => {
      expect(readReleaseLines([row], { row: 4, column: 1 }).faults).toEqual([
        { cell, field, found },
      ]);
    },
  );

  const previous = [104, 112, 108, 104, 102, 103];
  /** The example's cells under other headers, each by its place in the example's row. */
  const under = (headers: readonly (string | number)[], order: readonly number[]) => [
    headers,
    ...rows.map((row) => order.map((place) => row[place])),
  ];
  const usual = [0, 1, 2, 3, 4, 5];
  test.each([
    [
      ["Subsektor", "Komponen", "Komoditas", "Bobot", "Indeks bulan lalu", "Indeks bulan ini"],
      usual,
    ],
    [["Subsektor", "Baris", "Uraian", "Penimbang (%)", "Okt 2024", "Nov 2024"], usual],
    [["Sub sektor", "Uraian", "Rincian", "Penimbang", "Oktober 2024", "November 2024"], usual],
    [["Subsector", "Component", "Commodity", "Weight", "Dec 2024", "Jan 2025"], usual],
    [
      ["Komoditas", "Komponen", "Subsektor", "Nov 2024", "Okt 2024", "NK"],
      [2, 1, 0, 5, 4, 3],
    ],
    [["Subsektor", "Komponen", "Rincian", "Penimbang", "Des", "Jan"], usual],
    [
      ["Subsektor", "Komponen", "Rincian", "Penimbang", "Jan", "Des"],
      [0, 1, 2, 3, 5, 4],
    ],
    // 1 October and 1 November 2024, as Excel counts days.
    [["Subsektor", "Komponen", "Rincian", "Penimbang", 45566, 45597], usual],
    [["Subsektor", "Komponen", "Rincian", "Penimbang", "2024-10", "11/2024"], usual],
  ])("reads the columns headed %j", (headers, order) => {
    const { lines, faults } = readReleaseLines(under(headers, order));
    expect(faults).toEqual([]);
    expect(lines).toEqual(readReleaseLines(rows).lines);
    expect(lines.map((line) => line.previous)).toEqual(previous);
  });

  test("of several months the latest two are taken, whatever their order", () => {
    const headers = ["Subsektor", "Komponen", "Rincian", "Penimbang"];
    const { lines, months } = readReleaseLines([
      [...headers, "Nov 2024", "Des 2023", "Okt 2024"],
      ["A", "It", "Padi", 1, 103, 99, 102],
    ]);
    expect(lines).toMatchObject([{ previous: 102, current: { index: 103 } }]);
    expect(months).toEqual({
      previous: { month: 9, year: 2024 },
      current: { month: 10, year: 2024 },
    });
  });

  test.each([
    [["Nov 2023", "Des 2023", "Okt 2024", "Nov 2024"], { december: 2, yearBefore: 1 }],
    [["November 2024", "Oktober 2024", "Desember 2023"], { december: 3 }],
    [["Nov 2024", "Okt 2024", "Nov 2023"], { yearBefore: 3 }],
    // A year that ends: December before is the same month a year before, and it is told once.
    [["Des 2023", "Nov 2024", "Des 2024"], { yearBefore: 1 }],
    // One that begins: December before is last month.
    [["Jan 2024", "Des 2024", "Jan 2025"], { yearBefore: 1 }],
    [["Okt 2024", "Nov 2024"], {}],
    [
      ["Bulan yang sama tahun lalu", "Desember tahun lalu", "Bulan lalu", "Bulan ini"],
      { december: 2, yearBefore: 1 },
    ],
    [
      ["Same month last year", "December last year", "Last month", "This month"],
      { december: 2, yearBefore: 1 },
    ],
    [["Setahun lalu", "Indeks bulan sebelumnya", "Indeks bulan berjalan"], { yearBefore: 1 }],
  ])("columns headed %j give the indices of %j", (months, bases) => {
    const [line] = readReleaseLines([
      ["Komponen", "Penimbang", ...months],
      ["It", 1, ...months.map((_, column) => column + 1)],
    ]).lines;
    expect(line?.bases ?? {}).toEqual(bases);
  });

  test("an index that lacks in a column of December is named; a column without numbers is none", () => {
    const headers = ["Komponen", "Penimbang", "Des 2023", "Okt 2024", "Nov 2024"];
    const line = (december: unknown) => ["It", 1, december, 100, 101];
    expect(readReleaseLines([headers, line(99), line("")]).faults).toEqual([
      { cell: "C3", field: "december", found: "" },
    ]);
    expect(readReleaseLines([headers, line(""), line("...")]).faults).toEqual([]);
  });

  test.each([
    ["Perubahan Nov 2024"],
    ["Nov 2024"],
    ["Andil Nov 2024 (poin persen)"],
    ["Perubahan bulan ini"],
    ["Inflasi bulan ini (%)"],
    ["Rata-rata tahun lalu"],
  ])("a last column headed %j is not taken for this month's index", (header) => {
    const { lines } = readReleaseLines([
      ["Komponen", "Penimbang", "Okt 2024", "Nov 2024", header],
      ["It", 1, 100, 101, 1],
    ]);
    expect(lines).toMatchObject([{ previous: 100, current: { index: 101 } }]);
    expect(lines[0]?.bases).toBeUndefined();
  });

  test.each([
    [["Komponen", "Bobot (%)", "IH (bulan lalu)", "IH (bulan ini)"]],
    [["Komponen", "Penimbang 2018", "Indeks Bulan Sebelumnya (2018=100)", "Indeks Bulan Berjalan"]],
    [["Jenis Indeks", "Diagram Timbang", "Index last month", "Index this month"]],
    [["Component", "Weights", "Previous period", "Current period"]],
    [["Komponen", "Nilai Konsumsi (Rp)", "Indeks Okt'24", "Indeks Nov'24"]],
  ])("reads the headers %j", (headers) => {
    const { lines, faults } = readReleaseLines([headers, ["It", 1, 100, 101]]);
    expect(faults).toEqual([]);
    expect(lines).toMatchObject([{ weight: 1, previous: 100, current: { index: 101 } }]);
  });

  test("a subsector in merged cells holds for the rows below it; English names may stand beside", () => {
    const { lines } = readReleaseLines([
      ["Subsektor", "Komponen", "Rincian", "Nama Inggris", "Bobot", "Bulan lalu", "Bulan ini"],
      ["A", "It", "Porang", "Konjac", 1, 100, 101],
      ["", "IKRT", "Makanan", "", 1, 100, 101],
      ["B", "It", "", "", 1, 100, 101],
    ]);
    expect(lines.map(({ subsector, item, english }) => [subsector, item, english])).toEqual([
      ["A", "Porang", "Konjac"],
      ["A", "Makanan", undefined],
      ["B", "It", undefined],
    ]);
  });

  test("one weight a subsector weighs It and Ib alike", () => {
    const headers = ["Subsektor", "Komponen", "Bobot", "Bulan lalu", "Bulan ini"];
    const { lines, subsectorWeights } = readReleaseLines([
      [...headers, "Bobot subsektor"],
      ["A", "It", 1, 100, 101, 60],
      ["B", "It", 2, 100, 101, 40],
    ]);
    expect(subsectorWeights).toEqual({ A: { it: 60, ib: 60 }, B: { it: 40, ib: 40 } });
    expect(lines.map(({ weight }) => weight)).toEqual([1, 2]);
  });

  test("a title above the header and components in full are read", () => {
    const { lines, faults } = readReleaseLines([
      ["Indeks Oktober dan November 2024", "", "", "", ""],
      ["Komponen", "Uraian", "Penimbang", "Okt 2024", "Nov 2024"],
      ["Indeks yang Diterima Petani (It)", "Padi", 1, 100, 101],
      ["Konsumsi Rumah Tangga", "Makanan", 1, 100, 101],
      ["Indeks BPPBM", "Pupuk", 1, 100, 101],
    ]);
    expect(faults).toEqual([]);
    expect(lines.map(({ row, item }) => [row, item])).toEqual([
      ["it", "Padi"],
      ["ikrt", "Makanan"],
      ["bppbm", "Pupuk"],
    ]);
  });

  test("weights of It and of Ib may stand beside the lines of each subsector", () => {
    const headers = ["Subsektor", "Komponen", "Penimbang", "Bulan lalu", "Bulan ini"];
    const lines = ["A", "B"].flatMap((subsector, i) =>
      ["It", "IKRT", "BPPBM"].map((row) => [subsector, row, 1, 100, 101, 60 - i, 30 + i]),
    );
    const read = readReleaseLines([[...headers, "Bobot It", "Bobot Ib"], ...lines]);
    expect(read.subsectorWeights).toEqual({ A: { it: 60, ib: 30 }, B: { it: 59, ib: 31 } });
  });

  test("a header that says nothing of months or weights is itself the fault", () => {
    const cells = [
      ["Nama", "Jenis", "Isi"],
      ["A", "It", "Padi"],
    ];
    expect(readReleaseLines(cells, { row: 2, column: 0 }).faults).toEqual([
      { cell: "A3", field: "header", found: "Nama" },
    ]);
  });
});
