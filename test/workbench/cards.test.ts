import { bundledLibrary } from "../../src/bundled";
import { addValuesAsJson } from "../fakes/values-as-json";
import { axeViolations } from "./axe-violations";
import { eventually } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

/** Excel of Microsoft 365 from 2504, the first with properties on numbers. */
const recent = "ExcelApi=1.19";
const table = bundledLibrary.table("ntp-kaltim-2020.l2");
/** Of the sample, whose header stands in row 8. */
const rows = table.rows.length;
const body = `B9:G${8 + rows}`;

/** What a reader computes from the numbers of a block, by the cells of its formula. */
const formulas = {
  sum: `=SUM(${body})`,
  mean: `=AVERAGE(${body})`,
  count: `=COUNT(${body})`,
  products: `=SUMPRODUCT(B9:B12,C9:C12)`,
  arithmetic: "=(C9-B9)/B9*100+D10^2",
  compared: '=IF(B9>B10,1,2)&TEXT(B9,"0.00")',
  change: "=BPS.PERCENT_CHANGE(B9:F9,C9:G9)",
  ntp: "=BPS.NTP(B9:G9,B10:G10)",
};

const drawn = ({ page }: OpenWorkbench) =>
  page.locator("figure.chart svg").evaluateAll((all) => all.map((one) => one.outerHTML));

const cardsIn = async ({ workbench }: OpenWorkbench) =>
  (await workbench.snapshot()).sheets.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([address, { card }]) => (card ? [address] : [])),
  );

/** The columns that formulas stand in from row 1, with what they spill to the right. */
type Columns = readonly [first: string, last: string];

const read = ({ workbench }: OpenWorkbench, [first, last]: Columns) =>
  workbench.read(`${first}1:${last}${Object.keys(formulas).length}`);

async function compute(open: OpenWorkbench, columns: Columns) {
  for (const [at, formula] of Object.values(formulas).entries())
    await open.workbench.type(`${columns[0]}${at + 1}`, formula);
  return read(open, columns);
}

describe("cells with cards", () => {
  it("give sums, means, arithmetic, our functions and charts what plain numbers give", () =>
    withWorkbench(
      async (open) => {
        const { pane, workbench } = open;
        const before: Columns = ["AA", "AF"];
        await pane.evaluate(addValuesAsJson, undefined);
        await pane.evaluate(() =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            for (const [kind, by] of [
              ["Line", "Rows"],
              ["ColumnClustered", "Columns"],
            ] as const)
              sheet.charts.add(kind, sheet.getRange("A8:G12"), by);
            await context.sync();
          }),
        );
        const plain = await compute(open, before);
        const [sum, mean, count] = plain.map(([first]) => first);
        expect([sum, mean, count].every((value) => typeof value === "number")).toBe(true);
        expect(Number(sum) / Number(count)).toBeCloseTo(Number(mean), 9);
        expect(JSON.stringify(plain)).not.toContain("#");
        const charts = await drawn(open);
        expect(charts.length).toBeGreaterThan(1);

        await pane.getByRole("tab", { name: "Workbook" }).click();
        await pane
          .getByRole("button", { name: /^Sources in the cells of/ })
          .first()
          .click();
        await pane.getByRole("button", { name: "Add the cards" }).click();
        await pane
          .getByText(/^\d+ numbers have cards\.$/)
          .first()
          .waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        expect((await cardsIn(open)).length).toBe(count);

        // What stood there before, calculated anew, and what is typed now.
        await pane.evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.application.calculate("Full");
            await context.sync();
          }),
        );
        expect(await read(open, before)).toEqual(plain);
        expect(await compute(open, ["BA", "BF"])).toEqual(plain);
        expect(await drawn(open)).toEqual(charts);

        // Formulas follow a cell that had a card, which what is typed takes away.
        const [[first]] = (await workbench.read("B9")) as [[number]];
        await workbench.type("B9", String(first + 1));
        await eventually(async () => (await workbench.read("AA1"))[0]?.[0], Number(sum) + 1);
        expect((await cardsIn(open)).length).toBe(Number(count) - 1);
        expect(await drawn(open)).not.toEqual(charts);
      },
      { sample: true, excel: recent },
    ));
});
