import type { Frame } from "playwright-core";
import { axeViolations } from "./axe-violations";
import { eventually } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

/** A long table of Excel's own, wide enough for two pages, with a chart and a source. */
async function fill({ pane, workbench }: OpenWorkbench): Promise<void> {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Harga";
      sheet.getRange("A1").values = [["Harga komoditas, Januari sampai September 2020"]];
      const columns = Array.from({ length: 10 }, (_, index) => `Bulan ${index + 1}`);
      const rows = Array.from({ length: 90 }, (_, row) => [
        row === 4 ? "Nilai".repeat(40) : `Barang ${row + 1}`,
        ...columns.map((__, column) => 1_000 * (row + 1) + column + 0.5),
      ]);
      const range = sheet.getRange("A3:K93");
      range.values = [["Barang", ...columns], ...rows];
      range.format.columnWidth = 60;
      sheet.getRange("B4:K93").numberFormat = rows.map((row) => row.slice(1).map(() => "#,##0.00"));
      sheet.tables.add(range, true);
      sheet.getRange("A95").values = [["Sumber: BPS, Survei Harga 2020."]];
      sheet.getRange("A4").getEntireRow().rowHidden = true;
      const chart = sheet.charts.add("Line", sheet.getRange("A3:C20"), "Columns");
      chart.setPosition("A98", "F110");
      chart.title.text = "Grafik harga";
      await context.sync();
    }),
  );
  await workbench.idle();
}

/** What a page of the preview says. */
interface PageText {
  head: string[];
  rows: string[];
  foot: string;
  charts: number;
}

const pagesOf = (frame: Frame): Promise<PageText[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".page")].map((page) => {
      const cellsOf = (selector: string) =>
        [...page.querySelectorAll<HTMLTableRowElement>(selector)].map((row) =>
          [...row.cells].map((cell) => cell.textContent).join("|"),
        );
      return {
        head: cellsOf("thead tr"),
        rows: cellsOf("tbody tr"),
        foot: page.querySelector("footer")!.innerText,
        charts: page.querySelectorAll("svg").length,
      };
    }),
  );

/** How many pages a browser makes of the preview, on which paper. */
async function printed({ page }: OpenWorkbench, frame: Frame): Promise<[number, string]> {
  const [rules, body] = await frame.evaluate(
    () =>
      [
        [...document.styleSheets[0]!.cssRules].map((rule) => rule.cssText).join("\n"),
        document.body.innerHTML,
      ] as const,
  );
  const paper = await page.context().newPage();
  await paper.setContent(`<!doctype html><style>${rules}</style>${body}`);
  const pdf = (await paper.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    "latin1",
  );
  await paper.close();
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  const size = box.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4));
  return [pdf.match(/\/Type \/Page\b(?!s)/g)!.length, size.join(" x ")];
}

it("the sheet is printed on pages, with headers, labels, charts, sources and numbers of pages", () =>
  withWorkbench(
    async (open) => {
      const { page, workbench } = open;
      await page.keyboard.press("Control+p");
      await page.getByText("Tidak ada yang dapat dicetak di lembar ini.").waitFor();
      await fill(open);
      await page.keyboard.press("Control+p");
      const dialog = page.getByRole("dialog", { name: "Cetak: Harga" });
      await dialog.getByText(/^\d+ halaman/).waitFor();
      const frame = (await (await dialog.locator("iframe").elementHandle())!.contentFrame())!;
      const choose = (label: string, option: string) =>
        dialog.getByLabel(label).selectOption({ label: option });
      const status = () => dialog.getByRole("status").innerText();

      // Fitted to the width of the page.
      let pages = await pagesOf(frame);
      // How wide the columns are depends on the fonts of the machine.
      expect(await status()).toMatch(new RegExp(`^${pages.length} halaman · 7\\d %$`));
      expect(await printed(open, frame)).toEqual([pages.length, "210 x 297"]);
      const header = ["Barang", ...Array.from({ length: 10 }, (_, index) => `Bulan ${index + 1}`)];
      expect(pages.map(({ head }) => head)).toEqual([[], [header.join("|")], []]);
      const printedRows = pages
        .flatMap(({ rows }) => rows)
        .filter((row) => /^(Barang|Nilai)/.test(row));
      expect(printedRows).toHaveLength(1 + 89);
      expect(printedRows[0]).toBe(header.join("|"));
      expect(printedRows[1]).toBe(
        ["Barang 2", ...header.slice(1).map((_, column) => `2.00${column},50`)].join("|"),
      );
      expect(pages.map(({ charts }) => charts)).toEqual([0, 0, 1]);
      // The second page has the source among its cells.
      expect(pages.map(({ foot }) => foot.replace(/\s+/g, " ").trim())).toEqual([
        "Sumber: BPS, Survei Harga 2020. Harga Halaman 1 dari 3",
        "Harga Halaman 2 dari 3",
        "Sumber: BPS, Survei Harga 2020. Harga Halaman 3 dari 3",
      ]);

      // Nothing is cut off: words wrap, and pages hold what is on them.
      const overflowing = await frame.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("td, .content")]
          .filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
          )
          .map((one) => one.textContent.slice(0, 40)),
      );
      expect(overflowing).toEqual([]);

      // Cut by columns, with the labels before those of the second page.
      await choose("Lebar", "Ukuran sebenarnya");
      pages = await pagesOf(frame);
      expect(await status()).toBe(`${pages.length} halaman`);
      expect((await printed(open, frame))[0]).toBe(pages.length);
      const second = pages.find(({ rows }) =>
        rows.some((row) => row === "Barang|Bulan 8|Bulan 9|Bulan 10"),
      );
      expect(second?.rows).toContain("Barang 2|2.007,50|2.008,50|2.009,50");

      // Landscape, on the paper of Indonesian offices, with other rows repeated.
      await choose("Kertas", "F4");
      await choose("Arah", "Mendatar");
      await choose("Baris yang diulang di setiap halaman", "3 baris pertama");
      pages = await pagesOf(frame);
      expect(await printed(open, frame)).toEqual([pages.length, "330 x 215"]);
      expect(pages[1]?.head[0]).toContain("Harga komoditas");
      expect(pages[1]?.head).toHaveLength(3);

      for (const theme of ["light", "dark"] as const) {
        expect([theme, await axeViolations(page)]).toEqual([theme, []]);
        // The dialog lies over the button.
        await page.locator("#dark").dispatchEvent("click");
      }
      const [called] = await Promise.all([
        frame.evaluate(() => new Promise((resolve) => (window.print = () => resolve("print")))),
        dialog.getByRole("button", { name: /^Cetak atau/ }).click(),
      ]);
      expect(called).toBe("print");
      await page.keyboard.press("Escape");

      // A selection, from the menu, without what is hidden.
      await workbench.select("A3:B6");
      await page.getByRole("button", { name: "Berkas" }).click();
      await page.getByRole("button", { name: "Cetak atau simpan sebagai PDF …" }).click();
      await dialog.getByText(/^\d+ halaman/).waitFor();
      await choose("Yang dicetak", "Pilihan Harga!A3:B6");
      const selected = (await (await dialog.locator("iframe").elementHandle())!.contentFrame())!;
      await eventually(
        async () => (await pagesOf(selected)).map(({ rows }) => rows),
        [["Barang|Bulan 1", "Barang 2|2.000,50", "Barang 3|3.000,50"]],
      );
    },
    { locale: "id-ID" },
  ));
