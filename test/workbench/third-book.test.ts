import { bundledLibrary } from "../../src/bundled";
import { booksTexts } from "../../src/language";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

// A book that prints indices of groups, without price rows below them, and no trade.
const book = bundledLibrary.book("ntp-aceh-2023-09");

describe.each([
  ["en-US", "en"],
  ["id-ID", "id"],
] as const)("what a book without price rows allows, in %s", (locale, language) => {
  const texts = booksTexts[language];
  const isEnglish = language === "en";

  test("Scenario says why neither prices nor a change can be worked with, and goes on with another book", () =>
    withWorkbench(
      async ({ pane, page }) => {
        await pane.getByRole("tab", { name: isEnglish ? "Scenario" : "Skenario" }).click();
        const choice = pane.getByRole("combobox", { name: texts.book, exact: true });
        await choice.selectOption(book.id);
        const says = pane.getByText(texts.noItems(book.title[language])).first();
        await says.waitFor();
        expect(await pane.getByRole("slider").count()).toBe(0);
        await pane
          .getByRole("button", {
            name: isEnglish ? "What moved NTP" : "Penyebab perubahan NTP",
            exact: true,
          })
          .click();
        await says.waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await choice.selectOption("ntp-kaltim-2020");
        await says.waitFor({ state: "detached" });
      },
      { locale },
    ));

  test("Trade works with the book of trade, and says that this one has none", () =>
    withWorkbench(
      async ({ pane }) => {
        await pane.getByRole("tab", { name: isEnglish ? "Trade" : "Ekspor-impor" }).click();
        await pane.getByRole("combobox").first().waitFor();
        const lacking = isEnglish ? /^No trade in: .*Aceh/ : /^Tidak memuat ekspor-impor: .*Aceh/;
        await pane.getByText(lacking).first().waitFor();
        const offered = await pane.locator("option").allTextContents();
        expect(offered.filter((name) => name.includes(book.shortName[language]))).toEqual([]);
      },
      { locale },
    ));

  test("Check proves one of its tables by the relations of the book", () =>
    withWorkbench(
      async ({ pane, workbench }) => {
        await pane
          .getByRole("searchbox", { name: isEnglish ? "Search tables" : "Cari tabel" })
          .fill("aceh 2023");
        await pane
          .getByRole("list", { name: isEnglish ? "Tables" : "Tabel" })
          .getByRole("button")
          .first()
          .click();
        await pane
          .getByRole("button", {
            name: isEnglish ? "Insert at the selected cell" : "Sisipkan di sel terpilih",
          })
          .click();
        await pane
          .getByText(isEnglish ? /^Inserted at / : /^Disisipkan di /)
          .first()
          .waitFor();
        await workbench.idle();
        await pane.getByRole("tab", { name: isEnglish ? "Check" : "Periksa" }).click();
        const source = pane.getByRole("combobox", { name: isEnglish ? "Cells" : "Sel" });
        await source.locator("option").nth(1).waitFor({ state: "attached" });
        await source.selectOption({ index: 1 });
        await pane
          .getByRole("button", { name: isEnglish ? "Check" : "Periksa", exact: true })
          .click();
        const counts = isEnglish
          ? /^[1-9]\d* exact, \d+ rounding, 0 impossible$/
          : /^[1-9]\d* cocok, \d+ pembulatan, 0 tidak mungkin$/;
        await pane.getByText(counts).first().waitFor();
      },
      { locale },
    ));
});
