import type { Frame } from "playwright-core";
import { wideXlsx, type WideSize } from "../test/support/wide-xlsx";
import { inPane } from "./support/in-pane";

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

void inPane(async (open) => {
  for (const one of exports) await measureExport(await open(), one);
});

async function measureExport(
  pane: Frame,
  { name, goal, size }: (typeof exports)[number],
): Promise<void> {
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
  await pane.page().close();
}

async function rowsShown(pane: Frame): Promise<void> {
  await pane.getByText(/^[\d,]+ rows × [\d,]+ columns$/).waitFor({ timeout: 120_000 });
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
