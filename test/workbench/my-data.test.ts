import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { csvFile } from "../support/csv-file";
import { smallPdf } from "../support/small-pdf";
import { axeViolations } from "./axe-violations";
import { eventually, expectCells, reloadPane } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

/** A table as a download holds it: every number is text. */
const rows = [
  ["Provinsi", "2019", "2020"],
  ["Aceh", "'5,88", "'1.234,5"],
  ["Riau", "'7,10", "-"],
  ["Bali", "'6,25", "'99,1 r"],
];

async function typeTexts({ workbench }: OpenWorkbench): Promise<void> {
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      await workbench.type(`${"BCD"[column]}${row + 2}`, text);
  await workbench.select("B2:D5");
  await workbench.idle();
}

describe("cleaning cells where they stand", () => {
  it("makes numbers of texts and fills what was merged, after showing it, and brings back what was there", () =>
    withWorkbench(async (open) => {
      const { page, pane, workbench } = open;
      await typeTexts(open);
      const before = await workbench.snapshot();
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByRole("button", { name: "Clean up" }).click();
      await pane.getByRole("button", { name: "Text to numbers" }).click();
      await pane.getByText("4 cells change in Sheet1!C3:D5").waitFor();
      expect(await pane.getByText("1 left unchanged: 99,1 r").count()).toBe(1);
      expect(await axeViolations(pane)).toEqual([]);
      expect(await workbench.snapshot()).toEqual(before);
      await pane.getByRole("button", { name: "Change the cells" }).click();
      await expectCells(workbench, "C3:D5", [
        [5.88, 1234.5],
        [7.1, "-"],
        [6.25, "99,1 r"],
      ]);
      await pane.getByRole("button", { name: "Undo" }).click();
      await pane.getByText("The cells are back as they were.").first().waitFor();
      expect((await workbench.snapshot()).sheets[0]).toEqual(before.sheets[0]);

      await workbench.type("B7", "Jawa");
      await workbench.select("B7:B8");
      await page.getByRole("toolbar").getByRole("button", { name: "Merge cells" }).click();
      await workbench.idle();
      const merged = (await workbench.snapshot()).sheets[0];
      expect(merged?.merged).toHaveLength(1);
      await workbench.select("B7:C9");
      await pane.getByRole("button", { name: "Unmerge and fill" }).click();
      await pane.getByText("1 merged area in Sheet1!B8", { exact: true }).waitFor();
      await pane.getByRole("button", { name: "Change the cells" }).click();
      await expectCells(workbench, "B7:B8", [["Jawa"], ["Jawa"]]);
      await pane.getByRole("button", { name: "Undo" }).click();
      await eventually(async () => (await workbench.snapshot()).sheets[0], merged);
    }));

  it("makes dates of months, and turns a wide table into a long one beside it", () =>
    withWorkbench(
      async (open) => {
        const { pane, workbench } = open;
        const typed = [
          ["Provinsi", "Jan'20", "Feb'20", "Jumlah"],
          ["Aceh", "10", "20", "30"],
          ["Riau", "1", "-", "1"],
        ];
        for (const [row, cells] of typed.entries())
          for (const [column, text] of cells.entries())
            await workbench.type(`${"ABCD"[column]}${row + 1}`, text);
        await workbench.select("A1:D3");
        await workbench.idle();
        const before = await workbench.snapshot();
        await pane.getByRole("tab", { name: "Data saya" }).press("Enter");
        await pane.getByRole("button", { name: "Rapikan" }).press("Enter");
        await pane.getByRole("button", { name: "Lebar menjadi panjang" }).press("Enter");
        await pane.getByText("4 baris dari Sheet1!A1:D3").waitFor();
        await pane.getByText("Jumlah yang tidak diikutkan: Jumlah").waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        expect(await workbench.snapshot()).toEqual(before);
        const beside = pane.getByRole("button", {
          name: "Sisipkan di samping tabel, di Sheet1!F1",
        });
        await beside.press("Enter");
        await expectCells(workbench, "F3:H7", [
          ["Periode", "Provinsi", "Nilai"],
          ["Jan'20", "Aceh", 10],
          ["Feb'20", "Aceh", 20],
          ["Jan'20", "Riau", 1],
          ["Feb'20", "Riau", 0],
        ]);
        await pane.getByRole("button", { name: "Batalkan penyisipan" }).press("Enter");
        await eventually(async () => (await workbench.snapshot()).sheets[0], before.sheets[0]);
        await pane.getByRole("button", { name: "Nama bulan menjadi tanggal" }).press("Enter");
        await pane.getByText("2 sel berubah di Sheet1!B1:C1").waitFor();
        await pane.getByRole("button", { name: "Ubah sel" }).press("Enter");
        await expectCells(workbench, "B1:C1", [[43831, 43862]]);
        await pane.getByRole("button", { name: "Urungkan" }).press("Enter");
        await expectCells(workbench, "B1:C1", [["Jan'20", "Feb'20"]]);
      },
      { locale: "id-ID" },
    ));

  it("says in Indonesian when there is nothing to change, by keyboard alone", () =>
    withWorkbench(
      async (open) => {
        const { pane } = open;
        await typeTexts(open);
        await pane.getByRole("tab", { name: "Data saya" }).focus();
        await pane.getByRole("tab", { name: "Data saya" }).press("Enter");
        await pane.getByRole("button", { name: "Rapikan" }).press("Enter");
        await pane.getByRole("button", { name: "Pisahkan sel gabungan" }).press("Enter");
        await pane.getByText("Tidak ada sel gabungan.").waitFor();
        expect(await axeViolations(pane)).toEqual([]);
      },
      { locale: "id-ID" },
    ));
});

const csv = (name: string, lines: readonly string[]) => csvFile(name, lines.join("\n"));

/** A table as a provincial office publishes it: title, unit, two-tier header, notes and source. */
const releaseCsv = csv("ntp.csv", [
  "Tabel 3. Nilai Tukar Petani menurut Subsektor (2018=100);;;;",
  ";2023;;2024;",
  "Subsektor;Januari;Februari;Januari;Februari",
  "Tanaman Pangan;103,41;104,02;110,55;111,20",
  "Hortikultura;99,87;100,10;101,33;100,98",
  "Perikanan;101,25;...;102,70;103,15 r",
  "Catatan: r angka diperbaiki;;;;",
  "Sumber: Badan Pusat Statistik;;;;",
]);

/** Dark pixels of a canvas below an element, which may lie elsewhere. */
const inkUnder = async (canvas: Locator, element: Locator): Promise<number> => {
  const handle = await element.elementHandle();
  return canvas.evaluate((node, over) => {
    const canvas = node as HTMLCanvasElement;
    const [own, box] = [canvas, over as Element].map((one) => one.getBoundingClientRect());
    const scale = canvas.width / own!.width;
    const [left, top] = [box!.left - own!.left, box!.top - own!.top].map((at) => at * scale);
    const [width, height] = [box!.width, box!.height].map((size) => size * scale);
    const { data } = canvas.getContext("2d")!.getImageData(left!, top!, width!, height!);
    return data.filter((value, at) => at % 4 === 0 && value < 100 && data[at + 3] === 255).length;
  }, handle);
};

describe("reading files", () => {
  it("lists the tables of a file, shows one beside its place, and reads it again as the reader says", () =>
    withWorkbench(async ({ pane }) => {
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByLabel("Choose files").setInputFiles(releaseCsv);
      const found = pane.getByRole("list", { name: "ntp.csv" }).getByRole("button");
      await found.first().waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await found.first().click();
      await pane.getByRole("heading", { name: /Nilai Tukar Petani/ }).waitFor();
      const table = pane.getByRole("region", { name: /Nilai Tukar Petani/ });
      expect(await table.getByRole("row").nth(1).innerText()).toContain("103.41");
      expect(await table.getByRole("row").nth(3).innerText()).toContain("103.15 r");
      await pane.getByRole("button", { name: /As in the file/ }).click();
      await pane.getByRole("region", { name: "As in the file" }).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
    }));

  it("says of a table with more cells than a block takes that it is too large, before it is tried", () =>
    withWorkbench(async ({ pane }) => {
      await pane.getByRole("tab", { name: "My data" }).click();
      const columns = Array.from({ length: 200 }, (_, column) => `Komoditas ${column + 1}`);
      const line = (row: number) => columns.map((_, column) => (row * 7 + column) % 100);
      const lines = Array.from({ length: 700 }, (_, row) => [`Desa ${row + 1}`, ...line(row)]);
      await pane
        .getByLabel("Choose files")
        .setInputFiles(
          csv("besar.csv", [
            ["Desa", ...columns].join(";"),
            ...lines.map((cells) => cells.join(";")),
          ]),
        );
      await pane.getByRole("list", { name: "besar.csv" }).getByRole("button").first().click();
      await pane
        .getByText("140,000 cells are too many for one insertion (up to 125,000).")
        .waitFor();
      expect(await pane.getByRole("button", { name: "Insert at the selected cell" }).count()).toBe(
        0,
      );
      expect(
        await pane.getByRole("button", { name: "Keep", exact: false }).count(),
      ).toBeGreaterThan(0);
    }));

  it("proves a table, names the contradiction with its place, and inserts what was read", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByLabel("Choose files").setInputFiles(
        // 27 for the 37 that the total needs.
        csv("ekspor.csv", [
          "Tabel 1. Nilai Ekspor (juta US$);;;;",
          "Negara;Januari 2024;Februari 2024;Maret 2024;Jumlah",
          "Jepang;12,5;14,25;13,75;40,5",
          "Tiongkok;40,1;27,3;38,2;115,6",
          "India;7,4;8,15;9,05;24,6",
          "Lainnya;3,2;2,6;4,1;9,9",
          "Jumlah;63,2;62,3;65,1;190,6",
        ]),
      );
      await pane.getByRole("list", { name: "ekspor.csv" }).getByRole("button").first().click();
      await pane.getByText(/1 contradiction in the file/).waitFor();
      expect(await pane.getByText(/C4: Tiongkok, Februari 2024/).count()).toBe(1);
      expect(await axeViolations(pane)).toEqual([]);
      const accept = pane.getByRole("button", { name: "Correct to 37.3: Tiongkok, Februari 2024" });
      await accept.press("Enter");
      await pane.getByText("printed 27.3, corrected to 37.3").waitFor();
      await pane.getByText(/statements about them/).waitFor();
      expect(await pane.getByText(/contradiction/).count()).toBe(0);
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByRole("button", { name: /^Undo the correction: Tiongkok/ }).press("Enter");
      await pane.getByText(/1 contradiction in the file/).waitFor();
      await pane.getByRole("button", { name: "Another number: Tiongkok, Februari 2024" }).click();
      await pane.getByLabel("The right number").fill("37,3");
      await pane.getByRole("button", { name: "Use this number" }).click();
      await pane.getByText(/^Set by the user/).waitFor();
      await pane.getByRole("radio", { name: "As printed" }).click();
      const table = pane.getByRole("region", { name: /Nilai Ekspor/ });
      expect(await table.getByRole("row").nth(2).innerText()).toContain("27.3");
      await pane.getByRole("radio", { name: "Corrected" }).click();
      expect(await table.getByRole("row").nth(2).innerText()).toContain("37.3");
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
      await expectCells(workbench, "A4:C6", [
        ["Item", "Januari 2024", "Februari 2024"],
        ["Jepang", 12.5, 14.25],
        ["Tiongkok", 40.1, 37.3],
      ]);
      const written = JSON.stringify((await workbench.snapshot()).sheets);
      expect(written).toContain("ekspor.csv");
      expect(written).toContain("Printed: 27.3. Corrected: 37.3. Set by the user.");
    }));

  it("keeps tables in the browser, where they are searched, renamed, exported, removed and imported again", () =>
    withWorkbench(async ({ page, pane }) => {
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByLabel("Choose files").setInputFiles(releaseCsv);
      await pane.getByRole("list", { name: "ntp.csv" }).getByRole("button").first().click();
      await pane.getByRole("button", { name: "Keep in my tables" }).click();
      await pane
        .getByText(/Kept in this browser/)
        .first()
        .waitFor();
      await reloadPane(page, pane);
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByRole("button", { name: "Kept", exact: true }).click();
      await pane.getByRole("textbox", { name: "Name of the collection" }).fill("NTP saya");
      await pane.getByRole("textbox", { name: "Name of the collection" }).press("Enter");
      await pane.getByRole("region", { name: "NTP saya" }).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        pane.getByRole("button", { name: "Export as a file" }).click(),
      ]);
      const exported = readFileSync(await download.path());
      await pane.getByRole("button", { name: /^Remove / }).click();
      await pane.getByText("Nothing kept yet").waitFor();
      await pane
        .getByLabel("Import a file")
        .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: exported });
      await pane.getByRole("region", { name: "NTP saya" }).waitFor();
      await pane.getByRole("tab", { name: "Tables" }).click();
      await pane.getByRole("searchbox").fill("subsektor NTP saya");
      await pane
        .getByRole("list", { name: "Tables" })
        .getByRole("button", { name: /Nilai Tukar Petani menurut Subsektor/ })
        .click();
      await pane.getByRole("heading", { name: /Nilai Tukar Petani menurut Subsektor/ }).waitFor();
    }));

  it("says why a file is not read, in one sentence, and reads the others", () =>
    withWorkbench(async ({ pane }) => {
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByLabel("Choose files").setInputFiles([
        {
          name: "foto.xlsx",
          mimeType: "",
          buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
        },
        { name: "kosong.csv", mimeType: "", buffer: Buffer.alloc(0) },
        { name: "rusak.pdf", mimeType: "", buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<") },
        releaseCsv,
      ]);
      await pane.getByRole("list", { name: "ntp.csv" }).waitFor();
      for (const name of ["foto.xlsx", "kosong.csv", "rusak.pdf"])
        expect(await pane.getByText(`${name} could not be read`).count()).toBe(1);
    }));

  it("reads a PDF, draws its page and marks on it the cell that has the focus", () =>
    withWorkbench(async ({ page, pane }) => {
      const lines = ["Aceh 101,25 102,50", "Riau 99,10 98,75", "Bali 103,40 104,05"];
      const buffer = Buffer.from(
        smallPdf([
          ["Tabel 2. Nilai Tukar Petani menurut Provinsi (2018=100)", 60, 760],
          ["Provinsi", 60, 740],
          ["Juli 2024", 250, 740],
          ["Agustus 2024", 350, 740],
          ...lines.flatMap((line, row) =>
            line
              .split(" ")
              .map((text, at): [string, number, number] => [
                text,
                [60, 255, 360][at]!,
                720 - row * 14,
              ]),
          ),
        ]),
      );
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane
        .getByLabel("Choose files")
        .setInputFiles({ name: "brs.pdf", mimeType: "application/pdf", buffer });
      await pane.getByRole("list", { name: "brs.pdf" }).getByRole("button").first().click();
      const table = pane.getByRole("region", { name: /Nilai Tukar Petani/ });
      expect(await table.getByRole("row").nth(3).innerText()).toContain("104.05");
      expect(await pane.getByText("brs.pdf, Page 1").count()).toBe(1);
      const picture = pane.getByRole("img", { name: "Page 1 with the table outlined" });
      await picture.waitFor();
      await table.getByRole("gridcell").first().focus();
      for (const key of ["ArrowDown", "ArrowDown", "End"]) await page.keyboard.press(key);
      await pane.getByText("Page 1, line 5 of the table: 104,05").waitFor();
      const marks = picture.locator("xpath=following-sibling::div");
      expect(await marks.count()).toBe(2);
      // Outlined and marked is what is drawn there.
      expect(await inkUnder(picture, marks.nth(0))).toBeGreaterThan(500);
      expect(await inkUnder(picture, marks.nth(1))).toBeGreaterThan(30);
      expect(await inkUnder(picture, table)).toBe(0);
      expect(await axeViolations(pane)).toEqual([]);
    }));

  it("marks the line of a pasted text from which a figure comes", () =>
    withWorkbench(
      async ({ page, pane }) => {
        await pane.getByRole("tab", { name: "Data saya" }).press("Enter");
        await pane.getByLabel("Pilih berkas").setInputFiles({
          ...csv("salinan.txt", [
            "Siaran bulan ini",
            "",
            "Tabel 4. Nilai Tukar Petani menurut Provinsi (2018=100)",
            "Provinsi      Juli 2024   Agustus 2024",
            "Aceh             101,25         102,50",
            "Riau              99,10          98,75",
            "Bali             103,40         104,05",
          ]),
          mimeType: "text/plain",
        });
        await pane.getByRole("list", { name: "salinan.txt" }).getByRole("button").press("Enter");
        await pane.getByRole("button", { name: /^Seperti di dalam berkas/ }).press("Enter");
        await pane.getByRole("gridcell").first().focus();
        await page.keyboard.press("ArrowDown");
        await pane.getByText("Baris 6: 99,10").waitFor();
        const place = pane.getByRole("region", { name: "Seperti di dalam berkas" });
        expect(await place.innerText()).toContain("Aceh             101,25         102,50");
        const looks = await place
          .locator("div > div")
          .evaluateAll((lines) =>
            lines.map((line) => getComputedStyle(line).outlineStyle === "solid"),
          );
        expect(looks.flatMap((isMarked, line) => (isMarked ? [line] : []))).toEqual([5]);
        expect(await axeViolations(pane)).toEqual([]);
      },
      { locale: "id-ID" },
    ));

  it("goes to a figure that can be read in two ways, and reads it as the reader says", () =>
    withWorkbench(
      async ({ pane }) => {
        await pane.getByRole("tab", { name: "Data saya" }).press("Enter");
        await pane
          .getByLabel("Pilih berkas")
          .setInputFiles(
            csv("panen.csv", [
              "Tabel 2. Luas Panen menurut Komoditas (hektar);;",
              "Komoditas;2022;2023",
              "Padi;12.610;13.405",
              "Jagung;11.200;10.750",
            ]),
          );
        await pane.getByRole("list", { name: "panen.csv" }).getByRole("button").press("Enter");
        const next = pane.getByRole("button", { name: "Lihat berikutnya" });
        await next.press("Enter");
        await next.press("Enter");
        await pane.getByRole("button", { name: "Bacalah 13.405", exact: true }).press("Enter");
        await pane.getByText("3 angka belum pasti").waitFor();
        const figure = pane.getByRole("gridcell").nth(1);
        expect(await figure.innerText()).toBe("13.405");
        expect(await figure.evaluate((cell) => cell === document.activeElement)).toBe(true);
        expect(await axeViolations(pane)).toEqual([]);
      },
      { locale: "id-ID" },
    ));

  it("takes the newer file for a block and for a kept table after showing what differs, and no other table", () =>
    withWorkbench(async ({ page, pane, workbench }) => {
      const prices = (title: string, last: string) => [
        `Tabel 1. ${title} (2018=100);;`,
        "Subsektor;Januari 2024;Februari 2024",
        "Padi;103,41;104,02",
        "Sayur;99,87;100,10",
        `Ikan;101,25;${last}`,
      ];
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane
        .getByLabel("Choose files")
        .setInputFiles(csv("harga.csv", prices("Indeks Diterima", "102,70")));
      await pane.getByRole("list", { name: "harga.csv" }).getByRole("button").first().click();
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
      // On another machine nothing is kept: the workbook alone knows the table.
      await reloadPane(page, pane);
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByRole("button", { name: "Kept", exact: true }).click();
      const workbookTables = pane.getByRole("region", { name: "In this workbook" });
      await workbookTables.getByText(/Sheet1!A1/).waitFor();
      await workbookTables.getByRole("button", { name: /^Keep / }).click();
      await workbookTables.getByText(/kept$/).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      const before = await workbench.snapshot();
      const newer = workbookTables.getByLabel(/Refresh from a newer file/).last();
      await newer.setInputFiles(csv("lain.csv", prices("Indeks Dibayar", "102,70")));
      await pane
        .getByText("lain.csv does not contain this table. Nothing was changed.")
        .first()
        .waitFor();
      await newer.setInputFiles(csv("harga2.csv", prices("Indeks Diterima", "103,15")));
      await pane.getByText("Ikan, Februari 2024: 102.70 → 103.15").waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      expect(await workbench.snapshot()).toEqual(before);
      await pane.getByRole("button", { name: "Refresh", exact: true }).click();
      await pane.getByText("The newer figures are in use.").first().waitFor();
      await expectCells(workbench, "A7:C7", [["Ikan", 101.25, 103.15]]);
      expect(JSON.stringify((await workbench.snapshot()).sheets)).toContain("harga2.csv");
      const kept = pane.getByRole("region", { name: "harga.csv" });
      await kept
        .getByLabel(/Refresh from a newer file/)
        .last()
        .setInputFiles(
          csv("harga3.csv", [...prices("Indeks Diterima", "103,15"), "Ternak;98,1;98,2"]),
        );
      await pane.getByText("2 figures are new:").waitFor();
      await pane.getByRole("button", { name: "Refresh", exact: true }).click();
      await pane.getByText("The newer figures are in use.").first().waitFor();
      await pane.getByRole("tab", { name: "Tables" }).click();
      await pane.getByRole("searchbox").fill("indeks diterima harga.csv");
      await pane
        .getByRole("list", { name: "Tables" })
        .getByRole("button", { name: /Indeks Diterima/ })
        .click();
      await pane.getByRole("rowheader", { name: "Ternak" }).waitFor();

      // Both editions of the block, file by file, on a sheet.
      await pane.getByRole("tab", { name: "Workbook" }).click();
      await pane
        .getByRole("button", { name: /^What changed, on a new sheet/ })
        .first()
        .click();
      await pane.getByText("Inserted at Changes!A1").first().waitFor();
      const [changed] = (await workbench.read("Changes!A5:F5")) as string[][];
      expect(changed?.map((cell) => String(cell).replace(/^\d+ \w+ \d+, /, ""))).toEqual([
        ...["Ikan", "Februari 2024"],
        ...["102.7", "harga.csv", "103.15", "harga2.csv"],
      ]);
    }));

  it("splits a table and joins the two again by keyboard, and takes each step back", () =>
    withWorkbench(async ({ pane }) => {
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane
        .getByLabel("Choose files")
        .setInputFiles(
          csv("daerah.csv", [
            "Tabel 1. Luas Panen (ha);;",
            "Daerah;2022;2023",
            "Aceh;1,5;2,5",
            "Riau;3,5;4,5",
            "Medan;5,5;6,5",
            "Padang;7,5;8,5",
          ]),
        );
      const list = pane.getByRole("list", { name: "daerah.csv" });
      await list.getByRole("button").first().press("Enter");
      await pane.getByRole("button", { name: /^Correct the reading/ }).press("Enter");
      await pane.getByLabel("Split the table").selectOption({ label: "Before row: Medan" });
      const table = pane.getByRole("region", { name: /Luas Panen/ });
      await table.getByRole("rowheader", { name: "Medan" }).waitFor({ state: "detached" });
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByRole("button", { name: "All tables" }).press("Enter");
      expect(await list.getByRole("button").count()).toBe(2);
      await pane.getByRole("button", { name: "Join two tables" }).press("Enter");
      for (const box of await pane.getByRole("checkbox").all()) await box.press("Space");
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByRole("button", { name: "Join", exact: true }).press("Enter");
      await list.getByText("4 rows × 2 columns").waitFor();
      const undo = pane.getByRole("button", { name: "Undo the last change to the reading" });
      await undo.press("Enter");
      await list.getByText("2 rows × 2 columns").first().waitFor();
      await undo.press("Enter");
      await list.getByText("4 rows × 2 columns").waitFor();
      await undo.waitFor({ state: "detached" });
    }));
});
