import { bundledLibrary } from "../../src/bundled";
import type { Frame } from "playwright-core";
import { axeViolations } from "./axe-violations";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

/** Cells of a table that was inserted at A1: title, unit, a blank row, the header, then the rows. */
function addressIn(id: string, key: string, field: string): string {
  const table = bundledLibrary.table(id);
  const row = 5 + table.rows.findIndex((one) => one.key === key);
  const column = 1 + table.columns.findIndex(({ key }) => key === field);
  return `${"ABCDEFGHIJ"[column]}${row}`;
}

async function insert({ pane, workbench }: OpenWorkbench, words: string, locale: string) {
  const isEnglish = locale === "en-US";
  await pane
    .getByRole("searchbox", { name: isEnglish ? "Search tables" : "Cari tabel" })
    .fill(words);
  await pane
    .getByRole("list", { name: isEnglish ? "Tables" : "Tabel" })
    .getByRole("button")
    .first()
    .click();
  const name = isEnglish ? "Insert at the selected cell" : "Sisipkan di sel terpilih";
  await pane.getByRole("button", { name }).click();
  await pane
    .getByText(isEnglish ? /^Inserted at / : /^Disisipkan di /)
    .first()
    .waitFor();
  await workbench.idle();
}

/** Checks the inserted table; the pane's words in either language. */
async function checkInserted(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: /^(Check|Periksa)$/ }).click();
  const source = pane.getByRole("combobox", { name: /^(Cells|Sel)$/ });
  await source.locator("option").nth(1).waitFor({ state: "attached" });
  await source.selectOption({ index: 1 });
  await pane.getByRole("button", { name: /^(Check|Periksa)$/ }).click();
  await pane.getByRole("heading", { name: /^(Findings|Temuan)$/ }).waitFor();
}

const level = "ntp-kaltim-2020.l2";
const cell = addressIn(level, "it", "2020-03");

describe.each(["en-US", "id-ID"] as const)(
  "an inserted table with a changed digit, in %s",
  (locale) => {
    const words = {
      "en-US": {
        finding: "117.67, probably 117.76",
        mark: "Mark in the sheet",
        marked: "1 cell marked.",
        unmark: "Unmark",
        unmarked: "1 mark removed.",
        report: "Insert report",
        reported: /^Inserted at Check!/,
      },
      "id-ID": {
        finding: "117,67, mungkin 117,76",
        mark: "Tandai di lembar",
        marked: "1 sel ditandai.",
        unmark: "Hapus tanda",
        unmarked: "1 tanda dihapus.",
        report: "Sisipkan laporan",
        reported: /^Disisipkan di Pemeriksaan!/,
      },
    }[locale];
    const decimal = locale === "en-US" ? "." : ",";

    it("is found at its cell, which a click selects; marks go without a trace; the report stands on its sheet", () =>
      withWorkbench(
        async (open) => {
          const { pane, workbench } = open;
          await insert(open, "lampiran 2 ntp", locale);
          expect(await workbench.read(cell)).toEqual([[117.76]]);
          // With a comma it becomes a text where Excel takes points: it is read all the same.
          await workbench.type(cell, `117${decimal}67`);
          await workbench.select("A1");
          await workbench.idle();
          await checkInserted(pane);
          const findings = pane.getByRole("list", { name: /^(Findings|Temuan)$/ });
          const finding = findings.getByRole("button").first();
          expect(await findings.getByRole("button").count()).toBe(1);
          expect(await finding.innerText()).toContain(`${cell} ${words.finding}`);
          expect(await axeViolations(pane)).toEqual([]);
          await finding.click();
          await expectSelection(open, `Sheet1!${cell}`);

          const before = await workbench.snapshot();
          await pane.getByRole("button", { name: words.mark }).click();
          await pane.getByText(words.marked).first().waitFor();
          await workbench.idle();
          const marked = await workbench.snapshot();
          expect(marked.sheets[0]!.cells[cell]!.format).toMatchObject({ fill: "#FFD9B3" });
          await pane.getByRole("button", { name: words.unmark }).click();
          await pane.getByText(words.unmarked).first().waitFor();
          await workbench.idle();
          expect(await workbench.snapshot()).toEqual(before);

          await pane.getByRole("button", { name: words.report }).click();
          await pane.getByText(words.reported).first().waitFor();
          await workbench.idle();
          const [row] = await workbench.read("A7:C7");
          expect(row).toEqual([cell, `117${decimal}67`, `117${decimal}76`]);
          expect((await workbench.snapshot()).sheets).toHaveLength(2);
        },
        { locale },
      ));
  },
);

async function expectSelection({ workbench }: OpenWorkbench, address: string): Promise<void> {
  await workbench.idle();
  for (let turn = 0; turn < 50; turn++) {
    const { selection } = await workbench.snapshot();
    if (JSON.stringify(selection) === JSON.stringify([address])) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect((await workbench.snapshot()).selection).toEqual([address]);
}

it("what the book is known to contradict itself in is no finding, but a known doubt with its reason", () =>
  withWorkbench(async (open) => {
    const { pane } = open;
    await insert(open, "lampiran 7.2", "en-US");
    await checkInserted(pane);
    await pane.getByText("No misprint found.").waitFor();
    const doubts = pane.getByRole("list", { name: "Known doubts of the publication" });
    const doubt = doubts.getByRole("button").first();
    const text = await doubt.innerText();
    const place = (key: string) => addressIn("trade-ntt-2020.l7.2", key, "2019");
    expect(text).toContain(`${place("norway")} Norway, ${place("kazakhstan")} Kazak`);
    expect(text).toContain("may be nil or a part of");
    expect(text).toContain("leaves 1722867.69 - 1721696.21 = 1171.48 US$");
    expect(await axeViolations(pane)).toEqual([]);
    await doubt.click();
    await expectSelection(open, `Sheet1!${place("norway")}`);
  }));
