import type { Frame } from "playwright-core";
import { csvFile } from "./csv-file";
import type { OpenWorkbench } from "../workbench/remote-api";

/** A screen of the pane in one of its states. */
export interface TourStop {
  /** The id of its tab. */
  readonly screen: string;
  readonly state: string;
  /** From where the stop before has left the pane, in English. */
  open(open: OpenWorkbench): Promise<void>;
}

/** A table with one slip: 2354 for 2345 in C5. */
const misprinted = [
  ["Negara", "Ekspor", "Impor", "Neraca", "Pangsa ekspor (%)"],
  ["Jepang", "1200", "300", "900", "24"],
  ["Tiongkok", "2354", "1500", "845", "46.9"],
  ["India", "1455", "200", "1255", "29.1"],
  ["Jumlah", "5000", "2000", "3000", "100"],
];

/** Numbers as a download holds them: all of them texts. */
const texts = [
  ["Provinsi", "2019", "2020"],
  ["Aceh", "'5,88", "'1.234,5"],
  ["Riau", "'7,10", "-"],
  ["Bali", "'6,25", "'99,1 r"],
];

/** The second block says of Februari what the first contradicts: a figure is unsure, and a sum is wrong. */
const file = csvFile(
  "ekspor-2024.csv",
  [
    "Tabel 1. Nilai Ekspor Menurut Kelompok Komoditas dan Bulan, 2024 (juta US$);;;",
    "Kelompok komoditas;Januari 2024;Februari 2024;Jumlah",
    "Bahan bakar mineral;1.203,41;1.104,02;2.307,43",
    "Lemak dan minyak hewan/nabati;399,87;410,10;809,97",
    "Kayu dan barang dari kayu;11,25;12,70;29,95",
    "Jumlah;1.614,53;1.526,82;3.141,35",
  ].join("\n"),
);

const button = (pane: Frame, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: typeof name === "string" }).first();

async function type(
  { workbench }: OpenWorkbench,
  rows: readonly (readonly string[])[],
  select: string,
): Promise<void> {
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      await workbench.type(`${"ABCDEFG"[column]}${row + 1}`, text);
  await workbench.select(select);
  await workbench.idle();
}

const inserted = async ({ pane, workbench }: OpenWorkbench) => {
  await pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();
  await workbench.idle();
};

const search = ({ pane }: OpenWorkbench, words: string) => pane.getByRole("searchbox").fill(words);

const firstFound = (pane: Frame, list: string | RegExp) =>
  pane.getByRole("list", { name: list }).getByRole("button").first().click();

const stop = (
  screen: string,
  state: string,
  open: (open: OpenWorkbench) => Promise<unknown> = () => Promise.resolve(),
): TourStop => ({
  screen,
  state,
  open: async (workbench) => {
    const { pane } = workbench;
    await pane.locator(`#tab-${screen}`).click();
    await pane.getByRole("tabpanel").getByRole("progressbar").waitFor({ state: "detached" });
    await open(workbench);
  },
});

/** Esc leaves what is open. */
const back = ({ pane }: OpenWorkbench) =>
  pane.getByRole("heading", { level: 2 }).last().press("Escape");

/** Every screen: at first, with one thing open, with results, with what it asks and says. */
export const paneTour: readonly TourStop[] = [
  stop("tables", "first"),
  stop("blocks", "empty"),
  stop("tables", "answers", (open) => search(open, "ekspor kopi")),
  stop("tables", "nothing found", (open) => search(open, "xyzzy")),
  stop("tables", "several", async (open) => {
    await search(open, "ntp");
    await button(open.pane, "Choose several").click();
    await button(open.pane, "Choose all found").click();
  }),
  stop("tables", "table", async (open) => {
    await button(open.pane, "Choose several").click();
    await search(open, "lampiran 5");
    await firstFound(open.pane, "Tables");
  }),
  stop("tables", "table in parts", async ({ pane }) => {
    await button(pane, /^Rows and columns/).click();
    await pane.getByRole("radio", { name: "Choose rows" }).click();
    await button(pane, /^Chart/).click();
    await pane.getByRole("checkbox", { name: /^Add a chart/ }).check();
  }),
  stop("tables", "inserted", async (open) => {
    await open.workbench.select("A1");
    await button(open.pane, "Insert at the selected cell").click();
    await inserted(open);
  }),
  stop("tables", "cells in the way", async (open) => {
    await back(open);
    await search(open, "lampiran 10");
    await firstFound(open.pane, "Tables");
    await open.workbench.type("J1", "mine");
    await open.workbench.select("A1");
    await open.workbench.idle();
    await button(open.pane, "Insert at the selected cell").click();
    await open.pane
      .getByText(/overlap or touch another table/)
      .first()
      .waitFor();
  }),
  stop("my-data", "first"),
  stop("my-data", "read", async ({ pane }) => {
    await pane.getByLabel("Choose files").setInputFiles(file);
    await pane.getByRole("list", { name: file.name }).waitFor();
  }),
  stop("my-data", "table", async ({ pane }) => {
    await firstFound(pane, file.name);
    await pane
      .getByRole("button", { name: /^Correct to/ })
      .first()
      .waitFor();
  }),
  stop("my-data", "reading corrected", ({ pane }) => button(pane, /^Correct the reading/).click()),
  stop("my-data", "kept", async (open) => {
    const { pane } = open;
    await button(pane, "Keep in my tables").click();
    await back(open);
    await button(pane, "Kept").click();
  }),
  stop("my-data", "from BPS", ({ pane }) => button(pane, "From BPS").click()),
  stop("my-data", "clean up", async (open) => {
    await button(open.pane, "Clean up").click();
    await open.page.getByRole("button", { name: "Insert sheet" }).click();
    await type(open, texts, "A1:C4");
    await button(open.pane, /^Text to numbers/).click();
    await open.pane.getByText(/cells change in/).waitFor();
  }),
  stop("series", "first"),
  stop("series", "found", (open) => search(open, "ekspor kopi")),
  stop("series", "chosen", async (open) => {
    await search(open, "");
    await button(open.pane, /^NTP by subsector: Combined/).click();
    await open.pane.getByRole("img").first().waitFor();
  }),
  stop("functions", "first"),
  stop("functions", "found", (open) => search(open, "ntp")),
  stop("functions", "function", (open) => firstFound(open.pane, /./)),
  stop("functions", "lessons", async (open) => {
    const { pane } = open;
    await back(open);
    await pane.getByRole("searchbox").fill("");
    await button(pane, /^Lessons/).click();
  }),
  stop("trade", "profile"),
  stop("trade", "balance", ({ pane }) => button(pane, "Balance").click()),
  stop("trade", "figures", ({ pane }) => button(pane, "Analysis").click()),
  stop("trade", "own", ({ pane }) => button(pane, "Own data").click()),
  stop("scenario", "first"),
  stop("scenario", "prices found", (open) => search(open, "ke")),
  stop("scenario", "results", async (open) => {
    await search(open, "");
    await button(open.pane, "Estate crops −10 %").click();
    await button(open.pane, "Fertiliser and pesticide +20 %").click();
    await open.pane.getByRole("textbox", { name: "Name", exact: true }).fill("Estates fall");
    await button(open.pane, "Save").click();
    await button(open.pane, "Open Estates fall").waitFor();
  }),
  stop("scenario", "in rupiah", async ({ pane }) => {
    await button(pane, "Smallholder estate crops in rupiah").click();
    await button(pane, /^Link a price to Smallholder/).click();
    await button(pane, /^Weights/).click();
  }),
  stop("scenario", "what moved", ({ pane }) => button(pane, "What moved NTP").click()),
  stop("scenario", "trade", async ({ pane }) => {
    await button(pane, "Trade").click();
    await button(pane, / −10 %$/).click();
  }),
  stop("scenario", "trade to NTP", ({ pane }) => button(pane, "Trade to NTP").click()),
  stop("this-month", "first"),
  stop("this-month", "results", async (open) => {
    await open.page.getByRole("button", { name: "Insert sheet" }).click();
    await open.workbench.idle();
    await button(open.pane, "Insert this example").click();
    await button(open.pane, "Undo insertion").waitFor();
    await open.workbench.idle();
    await open.workbench.select("A1:F7");
    await button(open.pane, "Read the selected cells").click();
    await open.pane.getByText("6 items read.").waitFor();
  }),
  stop("this-month", "items", ({ pane }) => button(pane, "Prices and weights").click()),
  stop("this-month", "figures", ({ pane }) => button(pane, "Published indices").click()),
  stop("check", "first", ({ pane }) => button(pane, "Check an example").waitFor()),
  stop("check", "example", async ({ pane }) => {
    await button(pane, "Check an example").click();
    await pane.getByRole("list", { name: "Findings" }).waitFor();
  }),
  stop("check", "findings", async (open) => {
    await open.page.getByRole("button", { name: "Insert sheet" }).click();
    await type(open, misprinted, "B2");
    await open.pane.getByRole("combobox", { name: "Cells" }).selectOption({ index: 0 });
    await button(open.pane, "Check again").click();
    await open.pane.getByText(/2354/).first().waitFor();
    await open.pane.getByRole("heading", { name: "Findings" }).waitFor();
    await button(open.pane, "Mark in the sheet").click();
    await open.pane.getByText("1 cell marked.").first().waitFor();
  }),
  stop("check", "sentences", async ({ pane }) => {
    await pane.getByRole("radio", { name: "Sentences" }).click();
    await pane
      .getByRole("textbox", { name: "Paragraph" })
      .fill(
        "Rata-rata NTP pada 2020 sebesar 111,36. Rata-rata It tahun 2020 sebesar 116,96. Ekspor naik 4,2 persen.",
      );
    await button(pane, "Check the numbers").click();
    await pane.getByText("3 numbers").first().waitFor();
  }),
  stop("blocks", "blocks"),
  stop("blocks", "source", async (open) => {
    await open.workbench.select("Sheet1!C12");
    await button(open.pane, "Source of the selected cell").click();
    await button(open.pane, "Copy citation").waitFor();
  }),
  stop("blocks", "removal", ({ pane }) =>
    pane
      .getByRole("button", { name: /^Remove / })
      .first()
      .click(),
  ),
];
