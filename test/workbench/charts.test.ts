import { readFile } from "node:fs/promises";
import type { Grid } from "../../workbench/page/grid";
import { axeViolations } from "./axe-violations";
import { cells, eventually } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const SOURCE = "Sumber: BPS, Survei Harga Perdesaan 2020, Tabel 2.";
const FIGURES = [
  ["Bulan", "NTP", "NTUP"],
  ["Januari", "105,25", "103,5"],
  ["Februari", "104,5", "102,75"],
  ["Maret", "1.103,5", "103"],
];

/** Figures with a source, and a chart of them that the add-in adds without saying where. */
async function addChart({ page, pane, workbench }: OpenWorkbench): Promise<void> {
  for (const [row, texts] of FIGURES.entries()) {
    for (const [column, text] of texts.entries()) {
      await workbench.type(`${"ABC"[column]}${row + 1}`, text);
    }
  }
  await workbench.type("A6", SOURCE);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
      chart.name = "first";
      chart.title.text = "Nilai tukar";
      chart.axes.valueAxis.title.text = "2018 = 100";
      await context.sync();
    }),
  );
  await charts(page).waitFor();
}

const charts = (page: OpenWorkbench["page"]) => page.locator("figure.chart");

/** Where the charts stand, in points. */
const places = async ({ workbench }: OpenWorkbench) =>
  (await workbench.snapshot()).sheets[0]!.charts.map(({ left, top, width, height }) =>
    [left, top, width, height].map(Math.round),
  );

/** Where the first chart and a cell are in the window. */
const distance = ({ page }: OpenWorkbench, row: number, column: number) =>
  page.evaluate(
    ([atRow, atColumn]) => {
      const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
      const cell = grid.cellBox(atRow, atColumn);
      const chart = document.querySelector("figure.chart")!.getBoundingClientRect();
      return cell && [chart.left - cell.left, chart.top - cell.top].map(Math.round);
    },
    [row, column] as const,
  );

it("charts follow the cells, and are moved, sized, copied, saved and deleted by mouse and keyboard", () =>
  withWorkbench(
    async (open) => {
      const { page, pane, workbench } = open;
      await addChart(open);
      const tooltip = page.locator(".chart-tooltip");
      const first = charts(page).first();

      // The first free place in sight is beside the figures and their source.
      const [start] = await places(open);
      expect(start).toEqual([expect.any(Number), 6, 360, 216]);
      const apart = await distance(open, 9, 2);

      // Scrolled, also with the wheel over the chart, and zoomed.
      await first.hover();
      await page.mouse.wheel(40, 60);
      await eventually(() => distance(open, 9, 2), apart);
      await page.evaluate(() => {
        const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
        grid.api.getActiveWorkbook()?.getActiveSheet().zoom(0.5);
      });
      await eventually(
        () => distance(open, 9, 2),
        apart?.map((pixels) => Math.round(pixels / 2)),
      );
      const zoom = (percent: number) =>
        page.getByRole("button", { name: `Zum: ${percent}%`, exact: true });
      await zoom(50).waitFor();
      await page.evaluate(() => {
        const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
        grid.api.getActiveWorkbook()?.getActiveSheet().zoom(1);
      });
      await zoom(100).waitFor();
      await page.mouse.wheel(-400, -400);

      // Beneath frozen rows.
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(2);
          await context.sync();
        }),
      );
      await first.hover();
      await page.mouse.wheel(0, 200);
      await eventually(
        () => first.evaluate((one) => one.style.clipPath.split(" ")[0]),
        "inset(232px",
      );
      await eventually(() => distance(open, 17, 2), [apart![0]!, apart![1]! - 160]);
      await page.mouse.wheel(0, -400);
      await eventually(() => first.evaluate((one) => one.style.clipPath), "none");

      // Dragged, and sized by a corner; each is one step.
      const box = (await first.boundingBox())!;
      const drag = async (x: number, y: number, dx: number, dy: number) => {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + dx / 2, y + dy);
        await page.mouse.move(x + dx, y + dy);
        await page.mouse.up();
      };
      await drag(box.x + 200, box.y + 12, -80, 40);
      const moved = [start![0]! - 60, 36, 360, 216];
      await eventually(() => places(open), [moved]);
      await drag(box.x - 80 + box.width, box.y + 40 + box.height, -40, -20);
      await eventually(() => places(open), [[...moved.slice(0, 2), 330, 201]]);
      await page.keyboard.press("Control+z");
      await eventually(() => places(open), [moved]);
      await page.keyboard.press("Control+z");
      await eventually(() => places(open), [start!]);

      // By keyboard: reached with F6, moved and sized with arrows.
      await cells(page).click({ position: { x: 200, y: 400 } });
      await page.keyboard.press("F6");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Shift+ArrowDown");
      await eventually(() => places(open), [[start![0]! + 6, 6, 360, 222]]);
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+z");
      await eventually(() => places(open), [start!]);

      // Its points, with the keyboard and the mouse, as the region writes numbers.
      await page.keyboard.press("Enter");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowRight");
      expect(await tooltip.innerText()).toBe("NTUP\nFebruari\n102,75");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowUp");
      expect(await tooltip.innerText()).toBe("NTP\nMaret\n1.103,50");
      await page.keyboard.press("Escape");
      expect(await tooltip.isVisible()).toBe(false);
      const dot = await first
        .locator("path")
        .first()
        .evaluate((path) => {
          const { x, y } = (path as SVGPathElement).getPointAtLength(0);
          const to = (path as SVGPathElement).getScreenCTM()!;
          return { x: x * to.a + to.e, y: y * to.d + to.f };
        });
      await page.mouse.move(dot.x, dot.y);
      await eventually(() => tooltip.innerText(), "NTP\nJanuari\n105,25");

      // Copied: once over the cells, once beside itself; a picture is on the clipboard.
      await page.keyboard.press("Control+c");
      await page.getByText("Grafik disalin.").waitFor();
      const types = () =>
        page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: t }) => t));
      expect(await types()).toEqual(["image/png"]);
      await page.keyboard.press("Control+v");
      await eventually(() => charts(page).count(), 2);
      await cells(page).click({ position: { x: 700, y: 560 } });
      await page.keyboard.press("Control+v");
      await eventually(() => charts(page).count(), 3);
      const copies = await places(open);
      expect(new Set(copies.map(String)).size).toBe(3);

      // Excel's object model sees it all, and can move and delete what a person copied.
      const seen = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const { charts: all } = context.workbook.worksheets.getActiveWorksheet();
          all.load("items/name, items/left, items/top, items/width, items/height");
          await context.sync();
          const found = all.items.map(({ name, left, top, width, height }) => ({
            name,
            place: [left, top, width, height].map(Math.round),
          }));
          all.items[2]!.delete();
          all.items[1]!.left = 480;
          await context.sync();
          return found;
        }),
      );
      expect(seen.map(({ place }) => place)).toEqual(copies);
      expect(seen.map(({ name }) => name)).toEqual(["first", "Chart 2", "Chart 3"]);
      await eventually(async () => (await places(open)).map(([left]) => left), [start![0], 480]);

      // Saved from its menu, with real text, title, unit and source.
      await first.click({ button: "right", position: { x: 200, y: 12 } });
      const save = async (name: RegExp) => {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("menuitem", { name }).click(),
        ]);
        return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
      };
      const drawing = await save(/SVG/);
      expect(drawing.name).toBe("Nilai tukar.svg");
      const texts = [...drawing.bytes.toString().matchAll(/<text[^>]*>([^<]*)/g)].map(([, t]) => t);
      expect(texts).toEqual(
        expect.arrayContaining(["Nilai tukar", "2018 = 100", "NTP", "Februari", SOURCE]),
      );
      await page.keyboard.press("Shift+F10");
      const picture = await save(/PNG/);
      expect([picture.name, picture.bytes.readUInt32BE(16)]).toEqual(["Nilai tukar.png", 960]);

      // Names for everybody; kept by the browser; deleted, and brought back.
      for (const theme of ["light", "dark"]) {
        expect([theme, await axeViolations(page)]).toEqual([theme, []]);
        await page.locator("#dark").click();
      }
      await page.getByText("Tersimpan di peramban ini").waitFor();
      const kept = await places(open);
      await page.reload();
      await charts(page).first().waitFor();
      expect(await places(open)).toEqual(kept);
      await first.focus();
      await page.keyboard.press("Delete");
      await eventually(() => charts(page).count(), 1);
      await cells(page).click({ position: { x: 200, y: 400 } });
      await page.keyboard.press("Control+z");
      await eventually(() => charts(page).count(), 2);
      expect(await workbench.read("A6")).toEqual([[SOURCE]]);
    },
    { locale: "id-ID" },
  ));

it.each([
  ["Pie", { path: 3, circle: 0, rect: 3 }],
  ["Doughnut", { path: 3, circle: 0, rect: 3 }],
  ["Area", { path: 2, circle: 0, rect: 2 }],
  ["AreaStacked", { path: 2, circle: 0, rect: 2 }],
  ["XYScatter", { path: 0, circle: 6, rect: 2 }],
  ["XYScatterLines", { path: 2, circle: 6, rect: 2 }],
  ["ColumnStacked", { path: 0, circle: 0, rect: 8 }],
  ["BarClustered", { path: 0, circle: 0, rect: 8 }],
  ["Line", { path: 2, circle: 0, rect: 2 }],
] as const)("a chart of kind %s is drawn as one: %o", (kind, shapes) =>
  withWorkbench(
    async (open) => {
      const { page, pane } = open;
      await addChart(open);
      await pane.evaluate(
        (type) =>
          Excel.run(async (context) => {
            const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItem("first");
            chart.chartType = type;
            chart.legend.visible = true;
            await context.sync();
          }),
        kind,
      );
      const count = async (shape: string) => charts(page).locator(`svg ${shape}`).count();
      await eventually(
        async () => ({
          path: await count("path"),
          circle: await count("circle"),
          rect: await count("rect"),
        }),
        shapes,
      );
    },
    { locale: "id-ID" },
  ),
);
