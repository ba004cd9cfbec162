import { readRecords } from "../../../src/reading/tables";
import { type Records, sumRecords, totalsApart, type TotalsApart } from "../../../src/table";
import { drawnSheet } from "../../support/read-text-grid";

/** The records of the one table of a drawing, and what was set apart. */
function read(drawing: string): TotalsApart {
  const found = readRecords(drawnSheet(drawing), "0-0-0");
  if (!found) throw new Error("no table was found");
  return totalsApart(found.records);
}

const shape = ({ dimensions }: Records) =>
  Object.fromEntries(
    dimensions.map(({ title, members }) => [title.id, members.map(({ label }) => label.id)]),
  );

/** Sums by the members of a dimension, of one measure. */
function sums(records: Records, title: string, measure = 0): Record<string, number> {
  const key = records.dimensions.find((one) => one.title.id === title)?.key ?? title;
  const { dimensions, members, values } = sumRecords(records, [key]);
  return Object.fromEntries(
    Array.from(members[0] ?? [], (member, at) => [
      dimensions[0]?.members[member]?.label.id ?? "",
      values[measure]?.[at] ?? NaN,
    ]),
  );
}

describe("readRecords of wide exports", () => {
  it("reads one header level of months with their total", () => {
    const { records, totals, proof } = read(`
Impor menurut Negara (US$)
Negara | Januari | Februari | Maret | Jumlah
Jepang | 12 | 30 | 45 | 87
India | 7 | - | 9 | 16
Jumlah | 19 | 30 | 54 | 103`);
    expect(shape(records)).toEqual({
      Bulan: ["Januari", "Februari", "Maret"],
      Negara: ["Jepang", "India"],
    });
    expect(totals.map(({ dimension, member }) => [dimension, member])).toEqual([
      ["bulan", "Jumlah"],
      ["negara", "Jumlah"],
    ]);
    expect(proof).toEqual({ holds: 6, fails: 0, open: 0, failing: [] });
    expect(records.measures[0]?.unit).toBe("usd");
  });

  it("names rows and columns as the corner does", () => {
    for (const [corner, rows, columns] of [
      ["Negara \\ Tahun", "Negara", "Tahun"],
      ["Tahun / Negara", "Negara", "Tahun"],
      ["Kabupaten/Kota", "Kabupaten/Kota", "Tahun"],
      ["Country x Year", "Country", "Year"],
    ] as const) {
      const { records } = read(`
${corner} | 2029 | 2030 | 2031
Jepang | 12 | 30 | 45
India | 7 | 5 | 9`);
      expect(records.dimensions.map(({ title }) => title.id)).toEqual([columns, rows]);
    }
  });

  it("reads merged years over months, a total in each year and one over all", () => {
    const { records, proof } = read(`
Negara^2 | 2029>3 | | | 2030>3 | | | Total^2
 | Jan | Feb | Total | Jan | Feb | Total |
Jepang | 10 | 20 | 30 | 11 | 21 | 32 | 62
India | 1 | 2 | 3 | 4 | 5 | 9 | 12`);
    expect(shape(records)).toEqual({
      Tahun: ["2029", "2030"],
      Bulan: ["Jan", "Feb"],
      Negara: ["Jepang", "India"],
    });
    expect(proof).toMatchObject({ holds: 6, fails: 0, open: 0 });
    expect(sums(records, "Tahun")).toEqual({ "2029": 33, "2030": 41 });
  });

  it("takes `Jumlah 2029` beside 2029 for the total of that year", () => {
    const { records, proof } = read(`
Negara^2 | 2029>2 | | Jumlah 2029^2 | 2030>2 | | Jumlah 2030^2
 | Jan | Feb | | Jan | Feb |
Jepang | 10 | 20 | 30 | 11 | 21 | 32
India | 1 | 2 | 3 | 4 | 5 | 9`);
    expect(shape(records)).toMatchObject({ Tahun: ["2029", "2030"], Bulan: ["Jan", "Feb"] });
    expect(proof).toMatchObject({ holds: 4, fails: 0 });
  });

  it("reads months as numbers under years, and a whole year of them alone", () => {
    const two = read(`
Tahun | 2029>4 | | | | 2030>4
Negara | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4
Jepang | 10 | 20 | 30 | 11 | 21 | 32 | 8 | 9
India | 1 | 2 | 3 | 4 | 5 | 9 | 7 | 6`);
    expect(shape(two.records)).toEqual({
      Tahun: ["2029", "2030"],
      Bulan: ["1", "2", "3", "4"],
      Negara: ["Jepang", "India"],
    });
    const one = read(`
Negara | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
Jepang | 10 | 20 | 30 | 11 | 21 | 32 | 8 | 9 | 2 | 3 | 4 | 5
India | 1 | 2 | 3 | 4 | 5 | 9 | 7 | 6 | 8 | 2 | 2 | 2`);
    expect(shape(one.records)["Bulan"]).toHaveLength(12);
    expect(one.records.size).toBe(24);
  });

  it("makes ports that are set in below countries a dimension of their own", () => {
    const { records, proof } = read(`
Country / Port | January | February | Total
Japan | 30 | 12 | 42
  Belawan | 10 | 5 | 15
  Dumai | 20 | 7 | 27
India | 3 | 4 | 7
  Dumai | 3 | 4 | 7
Others | 2 | 1 | 3
Total | 35 | 17 | 52`);
    expect(shape(records)).toEqual({
      Bulan: ["January", "February"],
      Country: ["Japan", "India", "Others"],
      Port: ["Belawan", "Dumai", "Others"],
    });
    expect(proof).toMatchObject({ holds: 13, fails: 0, open: 0 });
    expect(sums(records, "Port")).toEqual({ Belawan: 15, Dumai: 34, Others: 3 });
  });

  it("keeps rows that are set in below others in one dimension where they do not add up", () => {
    const { records } = read(`
Uraian | 2029 | 2030 | 2031
Luas panen | 300 | 412 | 500
  Produksi | 10 | 15 | 20
  Hasil | 20 | 7 | 9
Luas tanam | 700 | 600 | 800
  Benih | 3 | 4 | 6
  Pupuk | 5 | 9 | 7`);
    expect(shape(records)["Uraian"]).toHaveLength(6);
    expect(records.size).toBe(18);
  });

  it("reads countries that are printed once, with a total below the ports of each and one at the foot", () => {
    const { records, proof, totals } = read(`
Negara | Pelabuhan | 2029 | 2030
Jepang | Belawan | 10 | 5
 | Dumai | 20 | 7
Jepang Total | | 30 | 12
India | Dumai | 3 | 4
 | Sabang | 6 | 1
India Total | | 9 | 5
Grand Total | | 39 | 17`);
    expect(shape(records)).toEqual({
      Tahun: ["2029", "2030"],
      Negara: ["Jepang", "India"],
      Pelabuhan: ["Belawan", "Dumai", "Sabang"],
    });
    expect(proof).toMatchObject({ holds: 6, fails: 0, open: 0 });
    expect(totals.map(({ member }) => member)).toEqual(["Grand Total", "Jumlah"]);
  });

  it("tells two measures apart by the units in their headers", () => {
    const { records, proof } = read(`
Negara^2 | 2029>2 | | 2030>2 |
 | Nilai (US$) | Berat (kg) | Nilai (US$) | Berat (kg)
Jepang | 12,5 | 100 | 14,5 | 120
India | 7,5 | 50 | 8,25 | 60
Jumlah | 20,0 | 150 | 22,75 | 180`);
    expect(records.measures.map(({ title, unit }) => [title.id, unit])).toEqual([
      ["Nilai (US$)", "usd"],
      ["Berat (kg)", "kg"],
    ]);
    expect(shape(records)).toEqual({ Tahun: ["2029", "2030"], Negara: ["Jepang", "India"] });
    expect(proof).toMatchObject({ holds: 4, fails: 0 });
    expect([sums(records, "Negara"), sums(records, "Negara", 1)]).toEqual([
      { Jepang: 27, India: 15.75 },
      { Jepang: 220, India: 110 },
    ]);
  });

  it("takes a count beside its percentage for two measures and not for a total", () => {
    const { records } = read(`
Negara | Jumlah | %
Jepang | 30 | 75
India | 10 | 25`);
    expect(records.measures.map(({ unit }) => unit)).toEqual(["", "percent"]);
    expect(records.size).toBe(2);
  });

  it("reads a long list: its names are dimensions, its figures measures", () => {
    const { records, proof } = read(`
tahun | bulan | kodehs | pod | ctr | value | netweight
2030 | 1 | [03] Ikan | BELAWAN | JAPAN | 1200,5 | 300
2030 | 1 | [03] Ikan | BELAWAN | INDIA | 700,25 | 200
2030 | 2 | [03] Ikan | DUMAI | JAPAN | 350 | 90
2030 | 2 | [15] Lemak | DUMAI | JAPAN | 8000 | 9500
2031 | 1 | [15] Lemak | | JAPAN | 100 | 10
2031 | 2 | [15] Lemak | DUMAI | | 55 | 5`);
    expect(shape(records)).toEqual({
      tahun: ["2030", "2031"],
      bulan: ["1", "2"],
      kodehs: ["[03] Ikan", "[15] Lemak"],
      pod: ["BELAWAN", "DUMAI", "(kosong)"],
      ctr: ["JAPAN", "INDIA", "(kosong)"],
    });
    expect(records.measures.map(({ title }) => title.id)).toEqual(["value", "netweight"]);
    expect(records.size).toBe(6);
    expect(proof).toMatchObject({ holds: 0, fails: 0 });
    expect(sums(records, "kodehs")).toEqual({ "[03] Ikan": 2250.75, "[15] Lemak": 8155 });
  });

  it("keeps codes in a column of their own with the names beside them", () => {
    const { records } = read(`
Kode Negara | Negara | Kode HS | Tahun | Nilai
111 | Jepang | 3 | 2030 | 40
111 | Jepang | 15 | 2030 | 50
123 | India | 3 | 2030 | 70
123 | India | 15 | 2031 | 90`);
    expect(records.dimensions.map(({ title }) => title.id)).toEqual(["Kode HS", "Negara", "Tahun"]);
    expect(records.measures[0]?.title.id).toBe("Nilai");
  });

  it("names the one wrong total and its place, whatever dashes and blanks stand around it", () => {
    const drawing = `
 | | Negara | Jepang>4 | | | | India>2 | | Total^3
 | | Pelabuhan | Belawan>2 | | Dumai>2 | | Dumai>2 | |
 | | Bulan | [02] Februari | [01] Januari | [01] Januari | [02] Februari | [01] Januari | [02] Februari |
Kode HS | Tahun | | | | | | | |
[15] Lemak | 2030 | | 7 | - | 12 | | 30 | 5 | 54
[03] Ikan | 2030 | | 4 | 6 | | 8 | 1 | | 19
Jumlah>3 | | | 11 | 6 | 12 | 9 | 31 | 5 | 73`;
    const found = readRecords(drawnSheet(drawing), "0-0-0");
    const { records, proof } = totalsApart(found!.records);
    expect(shape(records)).toEqual({
      Negara: ["Jepang", "India"],
      Pelabuhan: ["Belawan", "Dumai"],
      Bulan: ["[01] Januari", "[02] Februari"],
      "Kode HS": ["[03] Ikan", "[15] Lemak"],
      Tahun: ["2030"],
    });
    expect(proof).toMatchObject({ holds: 8, fails: 1, open: 0 });
    const [wrong] = proof.failing;
    expect(wrong).toMatchObject({ printed: 9, sum: 8, members: { bulan: "02", negara: "Jepang" } });
    expect([found!.rows[wrong!.record], found!.columns[0]![wrong!.record]]).toEqual([6, 6]);
  });

  it("says which cells of a wide table hold no number", () => {
    const found = readRecords(
      drawnSheet(`
Negara | Januari | Februari | Maret
Jepang | 12 | rusak? | 45
India | 7 | NA | 9`),
      "0-0-0",
    );
    expect(found?.unsure).toEqual([{ row: 1, column: 2, printed: "rusak?" }]);
  });
});
