import { months, special, valueOf, variableOf } from "../../../../scripts/stand-in/made-up-data";
import { readingDesk } from "../../../../src/reading/desk";
import { planRecords } from "../../../../src/sheets/records";
import { openedAnswer } from "../../../../src/taskpane/live";
import { longList } from "../../../../src/taskpane/my-data/records/long-list";
import { askAgain, addressOf, type TableRequest } from "../../../../src/web-api";
import { asking, standInForTests } from "../../../support/stand-in-client";
import { openWorkbook } from "../../../workbook/excel/open-workbook";

const tests = standInForTests();

const years = [117, 118, 119];
const request: TableRequest = {
  ask: "data",
  domain: "0000",
  language: "id",
  variable: String(special.everyPlace),
  years: years.map(String),
};

/** Place, month as the list writes it, and number, from the made-up data without their glued keys. */
function truth(): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { val, label } of variableOf(special.everyPlace)?.vervar ?? [])
    for (const year of years)
      for (const month of months) {
        const value = valueOf(special.everyPlace, [val, "0", year, month.val]);
        if (value === undefined) continue;
        const place = label.replace(/<[^>]*>/g, "");
        numbers.set(`${place} | ${month.label} ${year + 1900}`, value);
      }
  return numbers;
}

test("3 years x 514 places x 12 months stand in the workbook as records, every cell right", async () => {
  const answer = await askAgain(tests.client(), request, asking());
  const place = { publisher: "BPS", address: addressOf(request) };
  const file = await openedAnswer(readingDesk(), answer, place, "id");
  const [found] = (await file.read({})).tables;
  const asked = { table: found?.id ?? "", choices: {} };
  const summary = await file.records(asked);
  expect(summary.size).toBeGreaterThan(16_000);
  const list = await file.list(asked, {}, 100_000);
  const choice = { down: ["vertical"], across: ["period"], measure: "value" };
  const { executor, snapshot } = openWorkbook();
  const plan = planRecords({
    ...longList(summary, list, choice, "id"),
    blockId: "records",
    language: "id",
    target: { sheet: "Sheet1", cell: "A1" },
    title: "Angka buatan",
    source: place.address,
  });
  expect(await executor.apply(plan, { overwrite: false })).toMatchObject({ ok: true });
  expect(written(snapshot())).toEqual(truth());
});

/** The rows of the list, by place and month. */
function written({ sheets }: ReturnType<ReturnType<typeof openWorkbook>["snapshot"]>) {
  const rows = new Map<string, Map<string, unknown>>();
  for (const [address, { value }] of Object.entries(sheets[0]?.cells ?? {})) {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    rows.set(row, (rows.get(row) ?? new Map<string, unknown>()).set(column, value));
  }
  const records = [...rows.values()].filter((line) => typeof line.get("C") === "number");
  return new Map(
    records.map((line) => [`${String(line.get("A"))} | ${String(line.get("B"))}`, line.get("C")]),
  );
}
