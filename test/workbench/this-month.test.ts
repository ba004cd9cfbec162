import type { Frame } from "playwright-core";
import {
  insertionTexts,
  releaseSheetTexts,
  thisMonthTexts,
  type Language,
  screenTitles,
} from "../../src/language";
import { axeViolations } from "./axe-violations";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const months = {
  en: { month: "July 2026", previousMonth: "June 2026" },
  id: { month: "Juli 2026", previousMonth: "Juni 2026" },
} as const;

/** What the paragraphs say of the example, by their language. */
const said = {
  en: [
    "NTP of Food crops stood at 100.40, down 0.06 percent",
    "driven mainly by Paddy (contribution 1.42 percentage points)",
    "inflation of 0.72 percent.",
  ],
  id: [
    "NTP Tanaman Pangan tercatat 100,40 atau turun 0,06 persen",
    "dipengaruhi oleh Padi (andil 1,42 poin persen)",
    "terjadi inflasi perdesaan sebesar 0,72 persen.",
  ],
} as const;

/** Three items a subsector, with weights of It and Ib, months in words in the header. */
const subsectorTable = (count: number): string[][] => [
  ["Subsektor", "Komponen", "Uraian", "Bobot", "'Okt 2024", "'Nov 2024", "Bobot It", "Bobot Ib"],
  ...["A", "B", "C", "D", "E"].slice(0, count).flatMap((subsector, i) =>
    [
      ["It", "Padi", "110"],
      ["IKRT", "Makanan", "100"],
      ["BPPBM", "Pupuk", "100"],
    ].map(([row = "", item = "", now = ""]) => [
      subsector,
      row,
      item,
      "5",
      "100",
      now,
      String(10 + i),
      String(20 - i),
    ]),
  ),
];

const openScreen = (pane: Frame, language: Language) =>
  pane.getByRole("tab", { name: screenTitles.thisMonth[language] }).click();

async function readExample({ pane, workbench }: OpenWorkbench, language: Language): Promise<void> {
  const texts = thisMonthTexts[language];
  await openScreen(pane, language);
  await pane.getByRole("button", { name: texts.insertExample }).click();
  await inserted(pane, language);
  await workbench.idle();
  await workbench.select("A1:F7");
  await pane.getByRole("button", { name: texts.read }).click();
  await pane.getByText(texts.lines(6)).waitFor();
}

const inserted = (pane: Frame, language: Language) =>
  pane.getByRole("button", { name: insertionTexts[language].undo }).first().waitFor();

describe.each(["en", "id"] as const)("the screen of this month in %s", (language) => {
  const texts = thisMonthTexts[language];
  const { month, previousMonth } = months[language];
  const open = (test: (open: OpenWorkbench) => Promise<void>) =>
    withWorkbench(test, { locale: language === "id" ? "id-ID" : "en-US" });

  it("makes the release of the six-line example in docs/scenarios.md, with live words in both languages", () =>
    open(async (opened) => {
      const { page, pane, workbench } = opened;
      await readExample(opened, language);
      await pane.getByRole("textbox", { name: texts.month, exact: true }).fill(month);
      await pane.getByRole("textbox", { name: texts.previousMonth }).fill(previousMonth);
      const shown = await pane.getByRole("tabpanel").innerText();
      for (const words of [...said.en, ...said.id]) expect(shown).toContain(words);
      for (const each of ["id", "en"] as const) {
        await pane.getByRole("button", { name: new RegExp(`: ${texts.languages[each]}$`) }).click();
        await page.waitForFunction(
          async (parts) => {
            const copied = await navigator.clipboard.readText();
            return parts.every((part) => copied.includes(part));
          },
          [...said[each]],
        );
      }
      await pane.getByRole("button", { name: insertionTexts[language].liveSheet }).click();
      await inserted(pane, language);
      await workbench.idle();
      const sheet = `'${texts.sheet(month)}'`;
      const words = async () =>
        (await workbench.read(`${sheet}!A15:A24`)).flat().map(String).join(" ");
      for (const part of [...said.id, ...said.en]) expect(await words()).toContain(part);
      const all = await workbench.read(`${sheet}!A1:K40`);
      expect(all.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
      const inflation = all.find((row) => row[0] === releaseSheetTexts[language].inflation);
      expect(Number(inflation?.[4]).toFixed(2)).toBe("0.72");
      const padi = all.findIndex((row) => row[2] === "Padi");
      await workbench.type(`${sheet}!I${padi + 1}`, "110");
      expect(await words()).toContain(", up ");
    }));

  it.each([2, 5])(
    "inserts a live sheet of %i subsectors with weights, and of months in headers",
    (count) =>
      open(async (opened) => {
        const { pane, workbench } = opened;
        const table = subsectorTable(count);
        for (const [row, cells] of table.entries())
          for (const [column, cell] of cells.entries())
            await workbench.type(`${"ABCDEFGH"[column]}${row + 1}`, cell);
        await openScreen(pane, language);
        await workbench.select(`A1:H${table.length}`);
        await pane.getByRole("button", { name: texts.read }).click();
        await pane.getByText(texts.lines(3 * count)).waitFor();
        const month = await pane
          .getByRole("textbox", { name: texts.month, exact: true })
          .inputValue();
        expect(month).toBe("November 2024");
        await pane.getByRole("textbox", { name: texts.province }).fill("Aceh");
        await pane.getByRole("button", { name: insertionTexts[language].liveSheet }).click();
        await inserted(pane, language);
        await workbench.idle();
        const all = await workbench.read(`'${texts.sheet(month)}'!A1:K90`);
        expect(all.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
        const words = all.map(([first]) => String(first)).join(" ");
        // It rises from 100 to 110 everywhere, Ib stays at 100.
        expect(words).toContain("Provinsi Aceh tercatat 110,00 atau naik 10,00 persen");
        expect(words).toContain("(Ib) tidak mengalami perubahan.");
      }),
  );

  it("asks for weights of It and of Ib, and compares with December and with the year before", () =>
    open(async (opened) => {
      const { pane, workbench } = opened;
      const lines = ["A", "B"].flatMap((subsector, i) =>
        ["It", "IKRT", "BPPBM"].map((row) => [
          subsector,
          row,
          "5",
          "100",
          "100",
          "100",
          i ? "100" : "110",
        ]),
      );
      const header = [
        "Subsektor",
        "Komponen",
        "Bobot",
        "'Nov 2023",
        "'Des 2023",
        "'Okt 2024",
        "'Nov 2024",
      ];
      for (const [row, cells] of [header, ...lines].entries())
        for (const [column, cell] of cells.entries())
          await workbench.type(`${"ABCDEFG"[column]}${row + 1}`, cell);
      await openScreen(pane, language);
      await workbench.select("A1:G7");
      await pane.getByRole("button", { name: texts.read }).click();
      await pane.getByText(texts.lines(6)).waitFor();
      for (const [subsector, side, weight] of [
        ["A", "it", "30"],
        ["B", "it", "10"],
        ["B", "ib", "90"],
      ] as const)
        await pane.getByRole("textbox", { name: texts.weightOf(subsector, side) }).fill(weight);
      // It rises by 10 x 30 / 40, Ib by 10 x 30 / 120.
      await pane
        .getByText(
          "(It) rose by 7.50 percent, while the index of prices paid by farmers (Ib) rose by 2.50 percent",
        )
        .first()
        .waitFor();
      await pane
        .getByText("Dibandingkan Desember 2023 (y-to-d), NTP naik 4,88 persen")
        .first()
        .waitFor();
      await pane.getByRole("button", { name: insertionTexts[language].liveSheet }).click();
      await inserted(pane, language);
      await workbench.idle();
      const all = await workbench.read(`'${texts.sheet("November 2024")}'!A1:N70`);
      expect(all.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
      const words = all.map(([first]) => String(first)).join(" ");
      expect(words).toContain("Since November 2023 (y-on-y), NTP rose by 4.88 percent");
      expect(words).toContain("dipengaruhi oleh A (andil 7,50 poin persen)");
    }));

  it("shows the example whole, and the button that reads in sight, on a screen of 1366 x 768", () =>
    open(async ({ page, pane }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await openScreen(pane, language);
      const table = pane.getByRole("region", { name: texts.exampleTitle, exact: true });
      expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      const aligned = await table
        .getByRole("row")
        .last()
        .locator("th, td")
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign));
      expect(aligned).toEqual(["left", ...Array(3).fill("right")]);
      const inSight = await pane
        .getByRole("button", { name: texts.read })
        .evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight);
      expect(inSight).toBe(true);
    }));

  it("names the cell that it cannot read", () =>
    open(async (opened) => {
      const { pane, workbench } = opened;
      await readExample(opened, language);
      await workbench.type("E4", "n/a");
      await workbench.select("A1:F7");
      await pane.getByRole("button", { name: texts.readAgain }).click();
      await pane
        .getByText(
          texts.fault("E4", releaseSheetTexts[language].previous, "n/a", texts.accepted.number),
        )
        .waitFor();
    }));

  it("has no violation that axe finds, before and after a table is read", () =>
    open(async (opened) => {
      const { pane } = opened;
      await openScreen(pane, language);
      await pane.getByRole("button", { name: texts.insertExample }).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await readExample(opened, language);
      expect(await axeViolations(pane)).toEqual([]);
    }));
});
