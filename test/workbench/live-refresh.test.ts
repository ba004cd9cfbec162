import type { Frame } from "playwright-core";
import { madeUpKey, variableOf } from "../../scripts/stand-in/made-up-data";
import { startStandIn, type StandIn } from "../../scripts/stand-in/start-stand-in";
import { axeViolations } from "./axe-violations";
import { citedWhereverItGoes } from "./cited-wherever";
import { eventually } from "./hand";
import { type OpenWorkbench, withWorkbench } from "./with-workbench";

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());
beforeEach(() => standIn.recover());

const [place] = variableOf(6)?.vervar ?? [];
/** Of January and February of the first place. */
const [january, february] = [1, 2].map((month) => `${String(place?.val)}60124${month}`);
const address = "https://webapi.bps.go.id/v1/api/list?model=data&domain=0000&lang=eng&var=6&th=124";

/** Inserts the table of one variable and year as a table, and the same as series below it. */
async function insertBoth({ pane, workbench }: OpenWorkbench): Promise<void> {
  await pane.getByRole("tab", { name: "My data" }).click();
  await pane.getByRole("button", { name: "From BPS" }).click();
  await pane.getByLabel("Web API key").fill(madeUpKey);
  await pane.getByRole("button", { name: "Keep the key" }).click();
  await pane.getByRole("combobox", { name: "How to connect" }).selectOption("forwarded");
  const packed = Buffer.from("6#2").toString("base64");
  await pane
    .getByLabel("Address of a table")
    .fill(`https://www.bps.go.id/id/statistics-table/2/${packed}/x.html?year=2024`);
  await pane.getByRole("button", { name: "Look it up" }).click();
  await pane.getByRole("button", { name: "List its years" }).click();
  await pane.getByRole("button", { name: "Get the table" }).click();
  await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
  await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
  await workbench.select("A40");
  await pane.getByRole("button", { name: "Insert as series" }).click();
  await pane.getByText("Inserted at Sheet1!A40").first().waitFor();
}

/** What stands in January of the first place, in the table and in the series. */
const januaries = async ({ workbench }: OpenWorkbench) =>
  ((await workbench.read("A1:N80")) as unknown[][])
    .filter((row) => row.includes("Wilayah 1"))
    .map((row) => row.find((cell) => typeof cell === "number"));

const openWorkbookTab = (pane: Frame) => pane.getByRole("tab", { name: "Workbook" }).click();

describe("blocks that refresh", () => {
  it("a live table and its series are asked for anew after a click; what the office revised is shown, taken, marked and kept", () =>
    withWorkbench(
      async (open) => {
        const { pane, workbench } = open;
        await insertBoth(open);
        const [old = NaN] = (await januaries(open)) as number[];
        const next = Math.round((old + 1.25) * 100) / 100;
        await openWorkbookTab(pane);
        standIn.asked.splice(0);
        const card = pane.getByRole("listitem").filter({ hasText: "Sheet1!A1" }).first();
        await card.getByRole("button", { name: /^Ask BPS again/ }).click();
        await card.getByText(address).waitFor();
        expect(standIn.asked).toEqual([]);
        expect(await axeViolations(pane)).toEqual([]);

        // The same as before: nothing to take.
        await card.getByRole("button", { name: "Ask now" }).click();
        await card
          .getByText("BPS reports the same figures as before. Nothing was changed.")
          .waitFor();
        expect(standIn.asked).toHaveLength(1);

        standIn.revise((answer) => {
          answer.last_update = "2026-11-20 10:00:00";
          answer.datacontent[january ?? ""] = next;
        });
        await card.getByRole("button", { name: "Ask now" }).click();
        await card.getByText("1 figure changes:").waitFor();
        await card.getByText(/^Wilayah 1, .*→/).waitFor();
        expect(await januaries(open)).toEqual([old, old]);
        expect(await axeViolations(pane)).toEqual([]);
        await card.getByRole("button", { name: "Take the newer figures" }).click();
        await eventually(() => januaries(open), [next, old]);
        const snapshot = JSON.stringify(await workbench.snapshot());
        expect(snapshot).toContain("r: 1 figure revised by the publisher since");
        expect(snapshot).toContain("last updated on 20 November 2026");
        expect(snapshot).toContain(
          `\\"cells\\":{\\"${String(place?.val)}\\":{\\"2024-01\\":\\"${old}`,
        );
        expect(snapshot).not.toContain(madeUpKey);

        // All at once: the table says the same, the series are as they were.
        await pane.getByRole("button", { name: "Ask BPS again for all live tables (2)" }).click();
        const all = pane.getByRole("group", { name: /all live tables/ });
        standIn.asked.splice(0);
        await all.getByRole("button", { name: "Ask now" }).click();
        await all.getByRole("button", { name: /nothing changed/ }).waitFor();
        expect(standIn.asked).toHaveLength(1);
        await all.getByRole("button", { name: /1 revised/ }).click();
        await all.getByText("1 figure changes:").waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await all.getByRole("button", { name: "Take the newer figures" }).click();
        await eventually(() => januaries(open), [next, next]);
        await all.getByRole("button", { name: /newer figures taken/ }).waitFor();
        await all.getByRole("button", { name: "Close" }).click();
      },
      { upstream: standIn.address },
    ));

  it("what was revised is listed on a sheet: what, when and by how much, and the sheet follows the next revisions", () =>
    withWorkbench(
      async (open) => {
        const { pane, workbench } = open;
        await insertBoth(open);
        const [old = NaN] = (await januaries(open)) as number[];
        await openWorkbookTab(pane);
        const takeAll = async (value: number, count: number) => {
          standIn.revise((answer) => {
            answer.datacontent[january ?? ""] = value;
          });
          await pane
            .getByRole("button", { name: `Ask BPS again for all live tables (${count})` })
            .click();
          const all = pane.getByRole("group", { name: /all live tables/ });
          await all.getByRole("button", { name: "Ask now" }).click();
          await all.getByRole("button", { name: "Take the newer figures" }).click();
          await all
            .getByRole("button", { name: /newer figures taken/ })
            .nth(count - 1)
            .waitFor();
          await all.getByRole("button", { name: "Close" }).click();
        };
        await takeAll(old + 2, 2);
        const card = pane.getByRole("listitem").filter({ hasText: "Sheet1!A1" }).first();
        await card.getByRole("button", { name: /^What changed/ }).click();
        await pane
          .getByText(/^Inserted at Changes!/)
          .first()
          .waitFor();
        const listed = async () =>
          (await workbench.read("Changes!A5:H8"))
            .filter(([row]) => row === "Wilayah 1")
            .map(([, column, before, , after, , difference, percent]) => [
              ...[column, before, after],
              ...[difference, percent].map((one) => Math.round(Number(one) * 100) / 100),
            ]);
        const line = (from: number, to: number) => [
          ...["January 2024", from, to],
          ...[to - from, ((to - from) / Math.abs(from)) * 100].map(
            (one) => Math.round(one * 100) / 100,
          ),
        ];
        await eventually(listed, [line(old, old + 2)]);
        await takeAll(old - 1, 3);
        await eventually(listed, [line(old, old + 2), line(old + 2, old - 1)]);
        expect(await axeViolations(pane)).toEqual([]);
      },
      { upstream: standIn.address },
    ));

  it("newer years are offered, listed under a named address, and taken in where the table stands", () =>
    withWorkbench(
      async (open) => {
        const { pane, workbench } = open;
        await insertBoth(open);
        await openWorkbookTab(pane);
        const card = pane.getByRole("listitem").filter({ hasText: "Sheet1!A1" }).first();
        await card.getByRole("button", { name: /^Ask BPS again/ }).click();
        standIn.asked.splice(0);
        await card.getByRole("checkbox", { name: "Also add newer years" }).check();
        await card
          .getByText("https://webapi.bps.go.id/v1/api/list?model=th&domain=0000&lang=eng&var=6")
          .waitFor();
        expect(standIn.asked).toEqual([]);
        expect(await axeViolations(pane)).toEqual([]);
        await card.getByRole("button", { name: "Ask now" }).click();
        await card.getByRole("button", { name: "Take the newer figures" }).click();
        await eventually(
          async () => JSON.stringify(await workbench.snapshot()).includes("th=124;125"),
          true,
        );
      },
      { upstream: standIn.address },
    ));

  it("a live cell says where it comes from, in the pane and in formulas", () =>
    withWorkbench(
      async (open) => {
        const { pane, workbench } = open;
        standIn.revise((answer) => {
          answer.last_update = "2026-11-20 10:00:00";
        });
        await insertBoth(open);
        await openWorkbookTab(pane);
        // The cell says where it comes from, in the pane and in a formula.
        await workbench.select("C5");
        await pane.getByRole("button", { name: "Source of the selected cell" }).click();
        await pane.getByRole("heading", { name: "Source of Sheet1!C5" }).waitFor();
        await pane.getByText(address, { exact: true }).waitFor();
        await pane.getByText("20 November 2026", { exact: true }).waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await workbench.type("P1", "=BPS.SOURCE(C5)");
        await eventually(
          async () =>
            /^Source: .*th=124, last updated on 20 November 2026, read on /.test(
              String((await workbench.read("P1"))[0]?.[0]),
            ),
          true,
        );
        await workbench.type("P2", '=BPS.CITE(C6,"apa","en")');
        await eventually(
          async () =>
            String((await workbench.read("P2"))[0]?.[0]).includes("Wilayah 2, January 2024"),
          true,
        );
      },
      { upstream: standIn.address },
    ));

  it("a live table is cited wherever its block goes, and its copy is not", () =>
    withWorkbench(
      async (open) => {
        await insertBoth(open);
        const rows = (await open.workbench.read("A1:A39")) as unknown[][];
        const last = Math.max(...rows.flatMap(([label], at) => (label === "" ? [] : [at + 1])));
        await citedWhereverItGoes(open, {
          block: `A1:N${last}`,
          cell: "C5",
          citation: "Wilayah 1, January 2024: ",
        });
      },
      { upstream: standIn.address },
    ));

  it("a dataset with another unit, a renamed and a missing place says so and changes nothing; a failure can be tried again", () =>
    withWorkbench(
      async (open) => {
        const { pane } = open;
        await insertBoth(open);
        const before = await januaries(open);
        await openWorkbookTab(pane);
        const card = pane.getByRole("listitem").filter({ hasText: "Sheet1!A1" }).first();
        await card.getByRole("button", { name: /^Ask BPS again/ }).click();
        standIn.failNext("firewall");
        await card.getByRole("button", { name: "Ask now" }).click();
        await card
          .getByText(/firewall/)
          .first()
          .waitFor();
        standIn.revise((answer) => {
          for (const one of answer.var) one.unit = "Juta Ton";
          const [first, second] = answer.vervar;
          if (first) first.label = "Wilayah Satu";
          answer.vervar = answer.vervar.filter((one) => one !== second);
          answer.datacontent[january ?? ""] = 1;
          answer.datacontent[february ?? ""] = 2;
        });
        await card.getByRole("button", { name: "Try again" }).click();
        await card
          .getByText("The table at BPS is now a different one.", { exact: false })
          .waitFor();
        await card.getByText(/^Unit: .* → Juta Ton$/).waitFor();
        await card.getByText("Row: Wilayah 1 → Wilayah Satu").waitFor();
        await card.getByText("Row: Wilayah 2 → no longer there").waitFor();
        expect(await card.getByRole("button", { name: /Take/ }).count()).toBe(0);
        expect(await axeViolations(pane)).toEqual([]);
        expect(await januaries(open)).toEqual(before);
        await pane.page().keyboard.press("Escape");
        await card.getByRole("button", { name: /^Ask BPS again/ }).waitFor();
      },
      { upstream: standIn.address, expectedErrors: /403/ },
    ));
});
