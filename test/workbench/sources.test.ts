import { bundledLibrary } from "../../src/bundled";
import { citedFigure, figureText } from "../../src/library";
import { csvFile } from "../support/csv-file";
import { axeViolations } from "./axe-violations";
import { citedWhereverItGoes } from "./cited-wherever";
import { eventually } from "./hand";
import { withWorkbench } from "./with-workbench";

const table = bundledLibrary.table("ntp-kaltim-2020.l2");

describe("where a cell comes from", () => {
  it("a card says it of the selected cell, gives its citation, and says what it does not know", () =>
    withWorkbench(
      async ({ page, pane, workbench }) => {
        const at = table.rows.findIndex(({ key }) => key === "ib");
        const cell = `B${9 + at}`;
        const look = async (address: string) => {
          await workbench.select(address);
          await pane.getByRole("button", { name: "Source of the selected cell" }).click();
          await pane
            .getByRole("heading", { name: new RegExp(`^Source of .*!${address}$`) })
            .waitFor();
        };
        await pane.getByRole("tab", { name: "Workbook" }).click();
        await look(cell);
        const card = pane.getByRole("region", { name: "Source of the selected cell" });
        const text = await card.innerText();
        expect(text).toContain(bundledLibrary.bookOf(table.id).publisher);
        expect(text).toContain("Appendix 2");
        expect(text).toContain(`p. ${table.source.page}`);
        expect(await axeViolations(pane)).toEqual([]);
        await card.getByRole("combobox", { name: "Citation" }).selectOption({ label: "BibTeX" });
        await card.getByRole("button", { name: "Copy citation" }).click();
        await eventually(
          () => page.evaluate(async () => (await navigator.clipboard.readText()).slice(0, 6)),
          "@book{",
        );
        await card.getByRole("button", { name: "Copy number with source" }).click();
        const number = Number(table.rows[at]?.values[0]).toFixed(2);
        await eventually(
          () =>
            page.evaluate(
              async (wanted) => (await navigator.clipboard.readText()).includes(wanted),
              `: ${number} (`,
            ),
          true,
        );

        // In a formula the same is told, also after rows were inserted above the block.
        await workbench.type("K2", `=BPS.CITE(${cell},,"en")`);
        await eventually(
          async () => String((await workbench.read("K2"))[0]?.[0]).includes(`: ${number} (`),
          true,
        );

        // A number that was typed elsewhere says of no source, nor does an edited one.
        await workbench.type("K4", number);
        await workbench.type("K5", "=BPS.SOURCE(K4)");
        await eventually(
          async () => JSON.stringify(await workbench.read("K5")).includes("#N/A"),
          true,
        );
        await look("K4");
        await card.getByText(/^Unknown: the cell is not in a block/).waitFor();
        await workbench.type(cell, "1");
        await look(cell);
        await card.getByText(/^Unknown: the cell no longer holds what was inserted/).waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await card.getByRole("button", { name: "Close" }).click();

        await pane
          .getByRole("button", { name: /^Sources in the cells of/ })
          .first()
          .click();
        await pane.getByText(/^Add cards to \d+ numbers/).waitFor();
        await pane.getByRole("button", { name: "Cancel" }).click();
        await workbench.select(`B${9 + at + 1}:C${9 + at + 1}`);
        // The client of the workbench has no cards on numbers: it says so and changes nothing.
        const before = await workbench.snapshot();
        await pane
          .getByRole("button", { name: /^Sources in the cells of/ })
          .first()
          .click();
        // It is checked when the selection is read.
        await pane.getByRole("checkbox", { name: "Only the 2 selected numbers" }).click();
        await pane.getByText("Add cards to 2 numbers?").waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await pane.getByRole("button", { name: "Add the cards" }).click();
        await pane.getByText("This version of Excel cannot do that.").first().waitFor();
        expect(await workbench.snapshot()).toEqual(before);
      },
      { sample: true },
    ));

  it("kartu sumber untuk tabel sendiri menyebut berkasnya, sesudah lembarnya berganti nama", () =>
    withWorkbench(
      async ({ pane, workbench }) => {
        await pane.getByRole("tab", { name: "Data saya" }).click();
        await pane
          .locator("input[type=file][multiple]")
          .setInputFiles(
            csvFile(
              "panen.csv",
              "Panen Buatan (ton);;\nDaerah;2030;2031\nUtara;10,5;11,2\nSelatan;3,0;4,3\n",
            ),
          );
        await pane
          .getByRole("button", { name: /Panen Buatan/ })
          .first()
          .click();
        await pane.getByRole("button", { name: "Sisipkan di sel terpilih" }).click();
        await pane
          .getByText(/Disisipkan di .*!A1/)
          .first()
          .waitFor();
        const cells = (await workbench.read("A1:C12")) as unknown[][];
        const row = cells.findIndex(([label]) => label === "Utara") + 1;
        expect(row).toBeGreaterThan(1);
        await workbench.type("F1", `=BPS.CITE(B${row})`);
        await eventually(
          async () =>
            String((await workbench.read("F1"))[0]?.[0]).startsWith(
              "Utara, 2030: 10,5 (ton). Sumber: ",
            ),
          true,
        );
        await workbench.select(`B${row}`);
        await pane.getByRole("tab", { name: "Buku kerja" }).click();
        await pane.getByRole("button", { name: "Sumber sel terpilih" }).click();
        const card = pane.getByRole("region", { name: "Sumber sel terpilih" });
        await card.getByText("panen.csv", { exact: true }).waitFor();
        await card.getByText("10,5", { exact: true }).waitFor();
        expect(await axeViolations(pane)).toEqual([]);
      },
      { locale: "id-ID" },
    ));

  it("a table of a book is cited wherever its block goes, and its copy is not", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      const printed = bundledLibrary.table("ntp-kaltim-2020.l10");
      const book = bundledLibrary.bookOf(printed.id);
      const { figure } = citedFigure(book, printed, [], { row: 0, column: 1 });
      await pane.getByRole("searchbox").fill("lampiran 10 ntp kaltim");
      await pane.getByRole("list", { name: "Tables" }).getByRole("button").first().click();
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
      const numbers = await workbench.read("B1:B20");
      const header = numbers.findIndex(([text]) => text !== "");
      const labels = (await workbench.read("A1:A80")).map(([label]) => label);
      const last = Math.max(...labels.flatMap((label, at) => (label === "" ? [] : [at + 1])));
      await citedWhereverItGoes(open, {
        block: `A1:${"ABCDEFG"[printed.columns.length]}${last}`,
        cell: `C${header + 2}`,
        citation: figureText(figure!, "en"),
      });
    }));

  it("a table of one's own is cited wherever its block goes, and its copy is not", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane
        .locator("input[type=file][multiple]")
        .setInputFiles(
          csvFile(
            "harvest.csv",
            "Harvest (tonnes),,\nPlace,2030,2031\nNorth,10.5,11.2\nSouth,3.0,4.3\n",
          ),
        );
      await pane
        .getByRole("button", { name: /^Harvest/ })
        .first()
        .click();
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
      const rows = (await workbench.read("A1:A20")).map(([label]) => label);
      const last = Math.max(...rows.flatMap((label, at) => (label === "" ? [] : [at + 1])));
      await citedWhereverItGoes(open, {
        block: `A1:C${last}`,
        cell: `B${rows.indexOf("North") + 1}`,
        citation: "North, 2030: 10.5 ",
      });
    }));
});
