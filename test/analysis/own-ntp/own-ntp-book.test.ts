import {
  checkTable,
  decomposeNtpChange,
  hasScenario,
  ntpMonths,
  ownNtp,
  ownNtpBook,
  readOwnItems,
  rowOf,
  runScenario,
  scenarioModel,
} from "../../../src/analysis";
import { createLibrary, ntpPackage } from "../../../src/library";
import { madeUpMonths, madeUpSheet, tablesOf } from "../../support/made-up-province";

const result = ownNtp(readOwnItems(tablesOf(madeUpSheet())), {
  "subsector-weights": { way: "received" },
});
const book = createLibrary([
  ntpPackage(
    ownNtpBook(result, { id: "own-ntp", version: "1", province: "Nusa Karang", notes: [] }),
  ),
]).book("own-ntp");

describe("a book of own figures", () => {
  test("has levels and changes of every group by half-years, in the order and with the titles of the books", () => {
    expect(book.groups.map(({ id }) => id)).toEqual([
      "combined",
      "food-crops",
      "horticulture",
      "estate-crops",
      "livestock",
      "fisheries",
    ]);
    const titles = book.tables.slice(0, 9).map(({ title }) => title.id);
    expect(titles[0]).toBe(
      "Nilai Tukar Petani Provinsi Nusa Karang dan Komponen Pembentuknya, Januari - Juni 2031 (Januari 2031=100)",
    );
    expect(titles[8]).toBe(
      "Nilai Tukar Petani Subsektor Tanaman Pangan Provinsi Nusa Karang dan Komponen Pembentuknya, Januari - Juni 2031 (Januari 2031=100)",
    );
    expect(book.table("combined-changes-2031-07").title.en).toBe(
      "Monthly changes of the farmers' terms of trade in Nusa Karang and their components, July to December 2031 (January 2031=100)",
    );
    // 8 a group, and the items of the five subsectors.
    expect(book.tables).toHaveLength(6 * 8 + 5);
  });

  test("prints components and headings, what is paid by its official names", () => {
    const { rows } = book.table("fisheries-levels-2031-01");
    expect(rows.map(({ key, label }) => `${key}: ${label}`)).toEqual([
      "it: Indeks Harga yang Diterima Petani",
      "it.tangkap: Tangkap",
      "it.budidaya: Budidaya",
      "ib: Indeks Harga yang Dibayar Petani",
      "ib.ikrt: Konsumsi Rumah Tangga",
      "ib.ikrt.food: Makanan, Minuman Dan Tembakau",
      "ib.ikrt.housing: Perumahan, Air, Listrik Dan Bahan Bakar Lainnya",
      "ib.ikrt.health: Kesehatan",
      "ib.ikrt.transport: Transportasi",
      "ib.bppbm: BPPBM",
      "ib.bppbm.seed: Bibit",
      "ib.bppbm.supplies: Pupuk dan Pestisida",
      "ib.bppbm.wages: Upah Buruh",
      "ntp: Nilai Tukar Petani",
      "ntup: Nilai Tukar Usaha Pertanian",
    ]);
  });

  test("our own check finds nothing in any of its tables, and knows their rows", () => {
    for (const { id } of book.tables) {
      const proof = checkTable(book.table(id.slice("own-ntp.".length)));
      expect({ id, findings: proof.findings, fail: proof.fail }).toEqual({
        id,
        findings: [],
        fail: 0,
      });
      if (/-levels-/.test(id)) expect(proof.identities).toBeGreaterThan(0);
    }
  });

  test("carries scenarios of every group: without a shock they give its printed NTP", () => {
    expect(hasScenario(book)).toBe(true);
    expect(ntpMonths(book)).toEqual(madeUpMonths);
    const model = scenarioModel(book, { group: "combined", month: "2032-12" });
    const item = "it.tanaman-keras.karet";
    const { groups } = runScenario(model, { name: "", shocks: [{ item, percent: 10 }] });
    const outcome = groups.at(-1);
    expect(outcome?.base.ntp).toBeCloseTo(rowOf(result, "combined", "ntp").levels[23] ?? 0, 2);
    expect(outcome?.change.it).toBeGreaterThan(0);
    expect(outcome?.change.ib).toBe(0);
  });

  test("decomposes a change of NTP between any two months", () => {
    const { contributions, recomputed, residual } = decomposeNtpChange(book, {
      group: "livestock",
      from: "2031-06",
      to: "2032-06",
    });
    expect(contributions.reduce((all, { points }) => all + points, 0)).toBeCloseTo(
      recomputed.change,
      9,
    );
    // Levels are printed with two decimals.
    expect(Math.abs(residual)).toBeLessThan(0.02);
  });
});
