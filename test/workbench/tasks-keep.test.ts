import { openXlsx } from "../../workbench/file";
import { readFile } from "node:fs/promises";
import { eventually, expectCells, typeByHand } from "./hand";
import { type Reader, readerTask } from "./reader";

/** Tasks of a reader who keeps, undoes, prints and hands on. */

async function insertTable({ pane, click }: Reader): Promise<void> {
  await pane.getByRole("searchbox", { name: "Search tables" }).fill("lampiran 10 ntp");
  await click(pane.getByRole("list", { name: "Tables" }).getByRole("button").first());
  await click(pane.getByRole("button", { name: "Insert at the selected cell" }));
  await pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();
}

const isStarted = ({ page }: Reader) =>
  page.waitForFunction(
    () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
  );

readerTask({
  task: "save as a file, and go on the next day in the same browser",
  clicks: 2,
  async run(reader) {
    const { page, workbench, click } = reader;
    await typeByHand(reader, "A1", "110.5");
    await typeByHand(reader, "A2", "=BPS.NTP(A1,100)");
    await expectCells(workbench, "A2", [[110.5]]);
    await click(page.locator("#file"));
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      click(page.locator("#save-file")),
    ]);
    const { snapshot } = openXlsx(new Uint8Array(await readFile(await file.path())));
    expect(snapshot.sheets[0]?.cells.A2).toMatchObject({
      formula: "=BPS.NTP(A1,100)",
      value: 110.5,
    });
    await page.locator("#kept", { hasText: /^Saved in/ }).waitFor();
    await page.goto(new URL("/", page.url()).href);
    await isStarted(reader);
    await expectCells(workbench, "A1:A2", [[110.5], [110.5]]);
  },
});

readerTask({
  task: "open the saved file",
  clicks: 4,
  async run(reader) {
    const { page, workbench, click } = reader;
    await typeByHand(reader, "A1", "110.5");
    await click(page.locator("#file"));
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      click(page.locator("#save-file")),
    ]);
    await typeByHand(reader, "A1", "99");
    await click(page.locator("#file"));
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      click(page.locator("#open-file")),
    ]);
    const buffer = await readFile(await file.path());
    await chooser.setFiles({ name: file.suggestedFilename(), mimeType: "", buffer });
    await expectCells(workbench, "A1", [[110.5]]);
  },
});

readerTask({
  task: "undo an insertion with Ctrl+Z",
  clicks: 3,
  async run(reader) {
    const { page, workbench, point } = reader;
    const before = (await workbench.snapshot()).sheets;
    await insertTable(reader);
    await workbench.idle();
    await point("C3");
    await page.keyboard.press("Control+z");
    await expectCells(workbench, "A1", [[""]]);
    await workbench.idle();
    expect((await workbench.snapshot()).sheets).toEqual(before);
  },
});

readerTask({
  task: "take back an insertion that was edited: it asks, and keeps the edit",
  clicks: 4,
  async run(reader) {
    const { pane, workbench, click } = reader;
    await insertTable(reader);
    await typeByHand(reader, "B12", "999");
    await click(pane.getByRole("button", { name: "Undo insertion" }));
    await click(pane.getByRole("alertdialog").getByRole("button", { name: "Cancel" }));
    await expectCells(workbench, "B12", [[999]]);
  },
});

readerTask({
  task: "a chart as a picture, and on paper",
  clicks: 8,
  async run(reader) {
    const { page, pane, click } = reader;
    await click(pane.getByRole("tab", { name: "Series" }));
    await click(pane.getByRole("button", { name: /^NTP by subsector: Combined/ }).first());
    await click(pane.getByRole("button", { name: "Insert as live sheet" }));
    await pane
      .getByText(/^Inserted at /)
      .first()
      .waitFor();
    const chart = page.locator("figure.chart").first();
    await click(chart, "right");
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      click(page.getByRole("menuitem", { name: /PNG/ })),
    ]);
    const bytes = await readFile(await picture.path());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    await click(page.locator("#file"));
    await click(page.locator("#file-menu").getByRole("button", { name: /^Print/ }));
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/^\d+ pages?/).waitFor();
    const frame = (await (await dialog.locator("iframe").elementHandle())!.contentFrame())!;
    expect(await frame.locator("svg").count()).toBe(1);
    const [called] = await Promise.all([
      frame.evaluate(() => new Promise((resolve) => (window.print = () => resolve("print")))),
      click(dialog.getByRole("button", { name: /^Print or/ })),
    ]);
    expect(called).toBe("print");
  },
});

readerTask({
  task: "switch the language midway, in the pane, and keep the place",
  clicks: 2,
  async run({ pane, page, click }) {
    await pane.getByRole("searchbox").fill("ekspor kopi 2020");
    await click(pane.getByRole("region", { name: "Answers" }).getByRole("button").first());
    await pane.locator("td[data-marked]").waitFor();
    await click(pane.getByRole("button", { name: /^ID/ }));
    await pane.getByRole("button", { name: "Sisipkan di sel terpilih" }).waitFor();
    expect(await pane.locator("td[data-marked]").innerText()).toBe("26.065");
    await eventually(() => page.evaluate(() => document.documentElement.lang), "id-ID");
  },
});
