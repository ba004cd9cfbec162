import {
  booksTexts,
  insertionTexts,
  type Language,
  myDataTexts,
  ownItemsTexts,
  ownNtpTexts,
  screenTitles,
  thisMonthTexts,
} from "../../src/language";
import { axeViolations } from "./axe-violations";
import { pasteRows, reloadPane } from "./hand";
import { withWorkbench } from "./with-workbench";

/** Two subsectors of four goods over four months, a price of one of them missing. */
const table = [
  ["Subsektor", "Komponen", "Komoditas", "Bobot", "Jan 2031", "Feb 2031", "Mar 2031", "Apr 2031"],
  ["Hortikultura", "It", "Tomat", 6, 100, 110, "", 121],
  ["Hortikultura", "It", "Kol", 4, 50, 55, 60, 60],
  ["Hortikultura", "IKRT", "Beras", 7, 10, 10, 10, 11],
  ["Hortikultura", "BPPBM", "Urea", 3, 20, 20, 21, 21],
  ["Peternakan", "It", "Sapi", 10, 100, 101, 102, 103],
  ["Peternakan", "IKRT", "Beras", 8, 10, 10, 10, 11],
  ["Peternakan", "BPPBM", "Pakan", 2, 5, 5, 5, 6],
];

describe.each(["en", "id"] as const)(
  "terms of trade from own items in %s",
  (language: Language) => {
    const texts = ownItemsTexts[language];
    const { ways } = ownNtpTexts[language];

    it("reads prices, asks what is missing, and inserts the live sheet, the release and the tables: 8 clicks", () =>
      withWorkbench(
        async (opened) => {
          const { page, pane, workbench } = opened;
          await pasteRows(opened, table);
          await workbench.select("A1:H8");
          await pane.getByRole("tab", { name: screenTitles.thisMonth[language] }).click();
          await pane.getByRole("button", { name: texts.views.items }).click();
          await pane.getByRole("button", { name: texts.readSelection }).click();
          await pane.getByText(texts.open(2)).waitFor();
          expect(await axeViolations(pane)).toEqual([]);
          await pane
            .getByRole("combobox", { name: /Tomat/ })
            .selectOption({ label: ways.neighbours });
          await pane
            .getByRole("combobox", {
              name: ownNtpTexts[language].question({
                kind: "subsector-weights",
                item: "",
                month: "",
              }),
            })
            .selectOption({ label: ways.received });
          await pane.getByText(texts.allAnswered).waitFor();
          // Tomat 121 and Kol 60 of 100 and 50, weights 6 and 4: It 120.60; Sapi 103; the combined It is their mean.
          const panel = pane.getByRole("tabpanel");
          const figure = language === "id" ? "111,80" : "111.80";
          await panel.getByText(figure).first().waitFor();
          const shown = await panel.innerText();
          expect(shown).toContain(language === "id" ? "tercatat" : "stood at");
          expect(await axeViolations(pane)).toEqual([]);
          await pane.getByRole("button", { name: texts.copyRelease }).click();
          await page.waitForFunction(async () => {
            const [item] = await navigator.clipboard.read();
            if (!item?.types.includes("text/html")) return false;
            const html = await (await item.getType("text/html")).text();
            return html.split("<table").length === 4;
          });
          await pane.getByRole("button", { name: texts.live }).click();
          await pane.getByRole("button", { name: insertionTexts[language].undo }).first().waitFor();
          await workbench.idle();
          const all = await workbench.read(`${texts.sheet}!A1:H40`);
          expect(all.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
          const combinedIt = all.filter((row) => row[0] === "It")[2];
          expect(Number(combinedIt?.[5]).toFixed(2)).toBe("111.80");
          await pane.getByRole("button", { name: texts.release }).click();
          await pane.getByRole("button", { name: insertionTexts[language].undo }).nth(1).waitFor();
          await pane.getByRole("button", { name: texts.publication(6) }).click();
          await pane.getByText(insertionTexts[language].many.done(6)).first().waitFor();
          const names = (await workbench.snapshot()).sheets.map(({ name }) => name);
          expect(names).toEqual(
            expect.arrayContaining([texts.sheet, texts.tableSheet(2), texts.tableSheet(7)]),
          );

          // The book stands for the other screens, also when the pane is opened anew, until it is removed.
          await pane.getByRole("button", { name: texts.keepBook }).click();
          await pane.getByText(texts.keptBook).waitFor();
          await reloadPane(page, pane);
          await pane.getByRole("tab", { name: screenTitles.scenario[language] }).click();
          await pane
            .getByRole("combobox", { name: booksTexts[language].book })
            .locator("option", { hasText: "2031" })
            .waitFor({ state: "attached" });
          await pane.getByRole("tab", { name: screenTitles.myData[language] }).click();
          await pane.getByRole("button", { name: myDataTexts[language].keptView }).click();
          const kept = pane.getByRole("region", { name: myDataTexts[language].keptBooks });
          await kept.getByRole("button").click();
          await kept.waitFor({ state: "detached" });
        },
        { locale: language === "id" ? "id-ID" : "en-US" },
      ));

    it("puts its example on the sheet and reads it; asks for the year of months that have none", () =>
      withWorkbench(
        async (opened) => {
          const { pane, workbench } = opened;
          const panel = pane.getByRole("tabpanel");
          const it = language === "id" ? "114,60" : "114.60";
          await pane.getByRole("tab", { name: screenTitles.thisMonth[language] }).click();
          await pane.getByRole("button", { name: texts.views.items }).click();
          await workbench.select("A1");
          await pane.getByRole("button", { name: thisMonthTexts[language].insertExample }).click();
          await pane.getByRole("button", { name: insertionTexts[language].undo }).waitFor();
          await workbench.select("A1:G7");
          await pane.getByRole("button", { name: texts.readSelection }).click();
          await panel.getByText(it).first().waitFor();
          await pane.getByRole("checkbox", { checked: true }).click();
          await panel.getByText(it).first().waitFor({ state: "detached" });

          const [, ...rows] = await workbench.read("A1:G7");
          await pasteRows(opened, [
            ["Subsektor", "Komponen", "Komoditas", "Bobot", "Jan", "Feb", "Mar"],
            ...(rows as string[][]),
          ]);
          await workbench.select("A1:G7");
          await pane.getByRole("button", { name: texts.readSelection }).click();
          await panel.getByText(texts.yearNext).waitFor();
          expect(await axeViolations(pane)).toEqual([]);
          await pane.getByRole("textbox", { name: texts.yearOfMonths }).fill("2031");
          await panel.getByText(it).first().waitFor();
        },
        { locale: language === "id" ? "id-ID" : "en-US" },
      ));
  },
);
