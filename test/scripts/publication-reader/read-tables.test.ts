import { readTables } from "../../../scripts/publication-reader";

const lines = (...text: string[]): string => text.join("\n");

/** Of a table: what is asked most, the labels with their values. */
const cells = (text: string) =>
  readTables(text)[0]?.rows.map(({ label, values }) => [label, ...values]);

describe("readTables finds the tables", () => {
  const table = lines("Rincian (1)\tJan (2)\tFebr (3)", "It\t117,14\t119,78");

  test("a title in bold, with its number, and a table below it", () => {
    const [found] = readTables(lines("**Tabel 6.2 Rata-Rata NTP, 2020**", "", table));
    expect(found).toMatchObject({ number: "6.2", appendix: false, title: "Rata-Rata NTP, 2020" });
  });

  test("titles that go on over lines, and a unit above the header", () => {
    const [found] = readTables(
      lines(
        "TABEL 1.1.",
        "VOLUME EKSPOR MENURUT NEGARA,",
        "TAHUN 2017 – 2020",
        "",
        "\t(KG)\t",
        table,
      ),
    );
    expect(found).toMatchObject({
      number: "1.1",
      title: "VOLUME EKSPOR MENURUT NEGARA, TAHUN 2017 – 2020",
      unit: "KG",
    });
  });

  test("a unit may stand on a line of its own, with an escaped sign", () => {
    const [found] = readTables(lines("Tabel 7. Neraca", "", "(Juta US \\$)", "", table));
    expect(found?.unit).toBe("Juta US $");
  });

  test("lists of tables and sentences that begin with a table's number are no titles", () => {
    expect(
      readTables(
        lines(
          "Tabel 6.1\tJumlah Rumah Tangga .....\t25",
          "Tabel 6.11 Rata-Rata Nilai Tukar, 2020.....",
          "Tabel 1.1 dan Tabel 1.2 dapat dilihat",
          "",
          "pada lampiran.",
        ),
      ),
    ).toEqual([]);
  });

  test("tables after the heading of the appendix belong to it", () => {
    const found = readTables(
      lines("Tabel 1. Satu", "", table, "", "# LAMPIRAN", "", "Tabel 1. Dua", "", table),
    );
    expect(found.map(({ appendix, title }) => [appendix, title])).toEqual([
      [false, "Satu"],
      [true, "Dua"],
    ]);
  });

  test("a continuation on the next page repeats title, unit and header", () => {
    const page = (title: string, row: string) =>
      lines(title, "", "(KG)", "HS\tKOMODITAS\t2019", "(1)\t(2)\t(3)", row, "", "berlanjut...");
    const found = readTables(
      lines(
        page("TABEL 1.1.\nVOLUME EKSPOR", "01\tBinatang Hidup\t475"),
        page("Lanjutan Tabel 1.1.", "67\tBulu Unggas\t12"),
        "",
        "<https://ntt.bps.go.id>",
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.rows.map(({ code }) => code)).toEqual(["01", "67"]);
  });

  test("a table goes on after a blank line, and ends at its source line or at a sentence", () => {
    const more = lines("Tabel 1. Satu", "", table, "", "Ib\t103,79\t104,40");
    expect(cells(lines(more, "Sumber: BPS", "NTP\t1\t2"))).toHaveLength(2);
    expect(cells(lines(more, "Rata-rata naik", "dua kali.", "NTP\t1\t2"))).toHaveLength(2);
  });

  test("cells may be set apart by two or more blanks", () => {
    expect(cells(lines("Tabel 1. Satu", "", "Usaha (1)  2003 (2)", "Padi   80 533"))).toEqual([
      ["Padi", "80 533"],
    ]);
  });
});

describe("readTables reads headers", () => {
  const headers = (...text: string[]) =>
    readTables(lines("Tabel 1. Satu", "", ...text))[0]?.headers;

  test("a title over two columns goes before both", () => {
    expect(
      headers(
        "No.\tUraian\tNTP\t\tPerubahan 2020",
        "\t\t2019\t2020\tterhadap 2019 (%)",
        "(1)\t(2)\t(3)\t(4)\t(5)",
        "1.\tPeternakan\t100,56\t101,65\t1,08",
      ),
    ).toEqual(["NTP 2019", "NTP 2020", "Perubahan 2020 terhadap 2019 (%)"]);
  });

  test("column numbers may stand beside the titles", () => {
    expect(headers("Usaha (1)\tKaltim\t", "\t2003 (2)\t2013 (3)", "Padi\t80 533\t70 262")).toEqual([
      "Kaltim 2003",
      "Kaltim 2013",
    ]);
  });

  test("without column numbers the header ends before the first values; years are no values", () => {
    expect(headers("TAHUN\tEKSPOR\tIMPOR", "\t2019\t2020", "Kopi\t17,4\t-")).toEqual([
      "EKSPOR 2019",
      "IMPOR 2020",
    ]);
  });

  test("a column number that is missing or an empty column at the end changes nothing", () => {
    expect(
      headers("HS\tKOMODITAS\t2018\t2019\t", "(1)\t(2)\t(3)\t\t", "01\tBinatang\t402\t-\t"),
    ).toEqual(["2018", "2019"]);
  });
});

describe("readTables reads rows", () => {
  const table = (...rows: string[]) =>
    lines("Tabel 2. Dua", "", "Rincian (1)\tJan (2)\tFebr (3)", ...rows);

  test("a label wrapped over three lines is joined, its numbers stand on the last", () => {
    expect(
      cells(
        table(
          "Perlengkapan, Peralatan Dan\t\t",
          "Pemeliharaan Rutin Rumah\t\t",
          "Tangga\t105,07\t105,26",
          "<b>BPPBM</b>\t<b>103,04</b>\t<b>103,23</b>",
        ),
      ),
    ).toEqual([
      ["Perlengkapan, Peralatan Dan Pemeliharaan Rutin Rumah Tangga", "105,07", "105,26"],
      ["BPPBM", "103,04", "103,23"],
    ]);
  });

  test("a bold label without numbers is a row of its own", () => {
    expect(cells(table("<b>Subsektor*)</b>\t\t", "Padi\t80 533\t70 262"))).toEqual([
      ["Subsektor*)", "", ""],
      ["Padi", "80 533", "70 262"],
    ]);
  });

  test("dashes and blanks are told apart, bullets stay with the label", () => {
    expect(cells(table("1. ASIA\t92.799,22\t-", "- Norwegia\t\t19.200"))).toEqual([
      ["1. ASIA", "92.799,22", "-"],
      ["- Norwegia", "", "19.200"],
    ]);
  });

  test("a group that is printed in the first of its rows belongs to all of them", () => {
    const [found] = readTables(
      lines(
        "Tabel 1. Satu",
        "",
        "Subsektor (1)\tRincian (2)\t2019 (3)",
        "Gabungan\tIt\t107,91",
        "\tIb\t102,41",
        "Peternakan\tIt\t103,28",
      ),
    );
    expect(found?.rows.map(({ group, label }) => [group, label])).toEqual([
      ["Gabungan", "It"],
      ["Gabungan", "Ib"],
      ["Peternakan", "It"],
    ]);
  });
});

describe("readTables reads tables with codes", () => {
  const table = (...rows: string[]) =>
    readTables(
      lines(
        "TABEL 4.",
        "VOLUME DAN NILAI",
        "",
        "PELABUHAN\tHS\tKOMODITAS\tVOLUME (KG)\tNILAI (US \\$)",
        "(1)\t(2)\t(3)\t(4)\t(5)",
        "686. Atapupu\t\t\t56.330.671,9\t15.334.359,89",
        "\t01\tBinatang Hidup\t18.524,51\t230.003",
        "\t02\tDaging Hewan\t462\t110",
        "\t03\tIkan dan Udang\t287.945\t72.205",
        ...rows,
      ),
    )[0]?.rows.slice(4);

  test("a row belongs to the group above it, whose name may be repeated on the next page", () => {
    expect(table("686. Atapupu (Lanjutan)\t36\tBahan Peledak\t4.197\t2.274")).toEqual([
      {
        group: "686. Atapupu",
        code: "36",
        label: "Bahan Peledak",
        values: ["4.197", "2.274"],
        surplus: [],
      },
    ]);
  });

  test("a row that lost its left cell is moved back under its header", () => {
    expect(table("74\tTembaga\t9.099\t4.153,53\t", "MAUMERE\t\t7.754\t2.680")).toMatchObject([
      { group: "686. Atapupu", code: "74", label: "Tembaga", values: ["9.099", "4.153,53"] },
      { group: "", code: "", label: "MAUMERE", values: ["7.754", "2.680"] },
    ]);
  });

  test("a number stays in its column when a cell beside it is lost", () => {
    expect(table("\t693. Tenau\t\t\t884.527")).toMatchObject([
      { label: "693. Tenau", values: ["", "884.527"] },
    ]);
  });

  test("a number beyond the last column is kept apart", () => {
    expect(table("\t49\tBuku dan Barang Cetakan\t-\t-\t1")).toMatchObject([
      { code: "49", values: ["-", "-"], surplus: ["1"] },
    ]);
  });
});

describe("readTables reads texts of fixed pitch", () => {
  const release = lines(
    "Tabel 1. Indeks menurut Subsektor",
    "",
    "                          Bulan            Perubahan",
    "      Rincian",
    "                      Mei        Juni         (%)",
    "  1. Hortikultura",
    "    a. It Sayuran            104,20   105,61       1,35",
    "    b. Ib Sayuran            101,10   101,00      -0,10",
    "  2. Peternakan",
    "    a. It Ternak              98,40    97,30      -1,12",
    "    b. Ib Ternak                      100,02",
  );
  const [found] = readTables(release);

  test("titles over three columns of numbers belong to all three, wherever they are set", () => {
    expect(found?.labelHeader).toBe("Rincian");
    expect(found?.headers).toEqual(["Bulan Mei", "Bulan Juni", "Perubahan (%)"]);
  });

  test("entries of a list that have no numbers head those below; an empty cell keeps its place", () => {
    expect(found?.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ["1. Hortikultura", "", "", ""],
      ["a. It Sayuran", "104,20", "105,61", "1,35"],
      ["b. Ib Sayuran", "101,10", "101,00", "-0,10"],
      ["2. Peternakan", "", "", ""],
      ["a. It Ternak", "98,40", "97,30", "-1,12"],
      ["b. Ib Ternak", "", "100,02", ""],
    ]);
  });

  test("a title centred over two columns goes before both", () => {
    const [wide] = readTables(
      lines(
        "Tabel 4. Indeks menurut Wilayah",
        "",
        "                      It                   Ib",
        "   Wilayah",
        "               Indeks   Perubahan   Indeks   Perubahan",
        "Sigi           104,20        1,35   101,10       -0,10",
        "Poso            98,40       -1,12   100,02        0,07",
      ),
    );
    expect(wide?.labelHeader).toBe("Wilayah");
    expect(wide?.headers).toEqual(["It Indeks", "It Perubahan", "Ib Indeks", "Ib Perubahan"]);
  });

  test("a number of a table on a line of its own, with its title below, begins a table", () => {
    const [alone] = readTables(
      lines(
        "                Tabel 3",
        "          Ekspor menurut Negara",
        "   Negara       Mei      Juni",
        "   Jepang     1.204     1.310",
        "   India        875       902",
      ),
    );
    expect(alone).toMatchObject({ number: "3", title: "Ekspor menurut Negara" });
    expect(alone?.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ["Jepang", "1.204", "1.310"],
      ["India", "875", "902"],
    ]);
  });
});
