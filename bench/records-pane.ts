import { existsSync } from "node:fs";
import { chromium, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../scripts/find-browser";
import { wideXlsx, type WideSize } from "../test/support/wide-xlsx";
import { startServer } from "../workbench/server";

/**
 * What a person waits for who chooses an export of the trade service: until its tables are listed, until the first rows of
 * its records are shown, and until those of another choice are. Needs the built add-in. Run: npx tsx bench/records-pane.ts
 */
const exports: readonly { name: string; goal: number; size: WideSize }[] = [
  { name: "12,816 columns", goal: 5, size: { countries: 89, ports: 12, months: 12, chapters: 3 } },
  {
    name: "a million cells",
    goal: 10,
    size: { countries: 84, ports: 10, months: 12, chapters: 99 },
  },
];

if (existsSync("dist/taskpane.html") && existsSync("workbench/dist/page.js")) void measure();
else console.log("not built: npm run build:all first");

async function measure(): Promise<void> {
  const { address, close } = await startServer({ port: 0, dist: "dist" });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const one of exports)
      await measureExport(await browser.newPage({ locale: "en-US" }), address, one);
  } finally {
    await browser.close();
    await close();
  }
}

async function measureExport(
  page: Page,
  address: string,
  { name, goal, size }: (typeof exports)[number],
): Promise<void> {
  await page.goto(`${address}?new`);
  await page.waitForFunction(
    () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
  );
  const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
  if (!pane) throw new Error("The pane's frame did not open");
  const { bytes, figures } = wideXlsx(size);
  await pane.getByRole("tab", { name: "My data" }).click();
  const offer = pane.getByRole("list", { name: "impor.xlsx" }).getByRole("button").last();
  const listed = await seconds(async () => {
    await pane.getByLabel("Choose files").setInputFiles({
      ...{ name: "impor.xlsx", buffer: bytes },
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    });
    await offer.waitFor({ timeout: 120_000 });
  });
  const shown = await seconds(async () => {
    await offer.click();
    await rowsShown(pane);
  });
  const changed = await seconds(async () => {
    await pane.getByLabel("Order of rows").selectOption("Largest first");
    await rowsShown(pane);
  });
  const total = listed + shown;
  if (total > goal) process.exitCode = 1;
  console.log(
    `${name}, ${figures.toLocaleString("en")} records: listed after ${listed.toFixed(2)} s, records shown ${shown.toFixed(2)} s later, another choice ${changed.toFixed(2)} s; goal ${goal} s: ${total > goal ? "MISSED" : "reached"}`,
  );
  await page.close();
}

async function rowsShown(pane: Frame): Promise<void> {
  await pane.getByText(/^[\d,]+ rows × [\d,]+ columns$/).waitFor({ timeout: 120_000 });
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
