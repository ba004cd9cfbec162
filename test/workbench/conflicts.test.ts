import type { Frame } from "playwright-core";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

/** What stands in the way, done as another add-in or the reader would do it. */
const hideRow = (pane: Frame) =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("6:6").rowHidden = true;
      await context.sync();
    }),
  );

const filter = (pane: Frame) =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C3:C5").values = [["kind"], ["a"], ["b"]];
      sheet.autoFilter.apply("C3:C5", 0, { filterOn: "Values", values: ["a"] });
      await context.sync();
    }),
  );

describe.each([
  [
    "en-US",
    "Search tables",
    "Tables",
    "Insert at the selected cell",
    "Your workbook is unchanged.",
  ],
  ["id-ID", "Cari tabel", "Tabel", "Sisipkan di sel terpilih", "Buku kerja Anda tidak berubah."],
] as const)("in %s the pane", (locale, search, list, insert, asItWas) => {
  it.each([
    ["hidden rows", hideRow, /hidden, by hand|tersembunyi/],
    ["a filter", filter, /cells are filtered|sebuah filter/],
  ] as const)("refuses %s in plain words, and nothing is changed", (_, prepare, sentence) =>
    withWorkbench(
      async ({ pane, workbench }) => {
        await prepare(pane);
        await workbench.select("A1");
        await workbench.idle();
        const before = await workbench.snapshot();
        await pane.getByRole("searchbox", { name: search }).fill("lampiran 2 ntp");
        await pane.getByRole("list", { name: list }).getByRole("button").first().click();
        await pane.getByRole("button", { name: insert }).click();
        await pane.getByText(sentence).first().waitFor();
        await pane.getByText(asItWas).first().waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        expect(await workbench.snapshot()).toEqual(before);
      },
      { locale },
    ),
  );
});
