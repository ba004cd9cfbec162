import type { Frame } from "playwright-core";
import { myDataTexts } from "../../src/language";
import {
  dynamicTable,
  newestFirst,
  ntpRelease,
  staticTable,
  threeHeaders,
  tradeRelease,
  wideExport,
} from "../support/sample-forms";
import { axeViolations } from "./axe-violations";
import { expectCells } from "./hand";
import { withWorkbench } from "./with-workbench";

const texts = myDataTexts.en;

const forms: readonly [name: string, file: Uint8Array | string][] = [
  ["dinamis.xlsx", dynamicTable()],
  ["tiga-tingkat.csv", threeHeaders()],
  ["impor.xlsx", wideExport()],
  ["statis.csv", staticTable()],
  ["bulanan.csv", newestFirst()],
  ["ntp.pdf", ntpRelease()],
  ["ekspor.pdf", tradeRelease()],
];

const add = (pane: Frame, files: typeof forms) =>
  pane
    .getByLabel(texts.choose)
    .setInputFiles(
      files.map(([name, file]) => ({ name, mimeType: "", buffer: Buffer.from(file as string) })),
    );

describe("files of the forms that people download", () => {
  it("are read together, each with its tables, and what a release says against itself is named", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await pane.getByRole("tab", { name: "My data" }).click();
      await add(pane, forms);
      await pane.getByRole("list", { name: "ekspor.pdf", exact: true }).waitFor();
      const tables = await Promise.all(
        forms.map(([name]) =>
          pane.getByRole("list", { name, exact: true }).getByRole("button").count(),
        ),
      );
      // Two of the files are offered as records, too.
      expect(tables).toEqual([1, 2, 2, 2, 1, 2, 3]);
      const faults = pane
        .getByRole("list", { name: texts.fileContradictions(5) })
        .getByRole("listitem");
      const sentences = (await faults.allInnerTexts()).join("\n");
      for (const part of [
        "146735786",
        "146891531",
        "15560751",
        "15558138",
        "“% Perubahan M to M”",
        "name the same period",
      ])
        expect(sentences).toContain(part);
      // Nothing else is accused.
      expect(await pane.getByRole("list", { name: /contradiction/ }).count()).toBe(1);
      expect(await axeViolations(pane)).toEqual([]);

      const choose = (name: string, at = 0) =>
        pane.getByRole("list", { name, exact: true }).getByRole("button").nth(at).click();
      await choose("ntp.pdf");
      await pane.getByText(texts.proved(210, 35, 35)).waitFor();
      await pane.getByRole("button", { name: texts.back }).click();
      await choose("dinamis.xlsx");
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane
        .getByText(/^Inserted at Sheet1/)
        .first()
        .waitFor();
      await expectCells(workbench, "B5:D6", [
        [3, 0, 0],
        [3.04, 0, 0],
      ]);
    }));
});
