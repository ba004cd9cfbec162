import type { CellLookup } from "../../src/library";
import { cellLookups } from "../../src/taskpane";
import { watchWorkbook } from "../../src/workbook/excel";
import { fixtureLibrary, ntpTable } from "../fixtures/reference-library";
import { ntpPlan, openWorkbook } from "../workbook/excel/open-workbook";

const first = Number(ntpTable.rows[0]?.values[0]);

/** The first number of a block that was inserted at B3, and what is known of a cell now. */
async function inserted() {
  const { executor, snapshot } = openWorkbook();
  await executor.apply(ntpPlan("ntp~1", { sheet: "Sheet1", cell: "B3" }), { overwrite: false });
  const cells = cellLookups(executor, fixtureLibrary);
  await watchWorkbook(cells.forget);
  const about = async (address: string, value: unknown = first) => {
    cells.known();
    await cells.settled();
    const found = cells.known()(address, value);
    await cells.settled();
    return found;
  };
  return { executor, about, cells, snapshot };
}

const figureOf = (found: Awaited<ReturnType<CellLookup>>) =>
  typeof found === "string" ? found : found.figure?.value;

/** Where the first number stands: below title, unit and header, right of the labels. */
const place = "C7";

const change = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

test("a cell of a block is known by its address, whatever sheet it is written with", async () => {
  const { about } = await inserted();
  expect(figureOf(await about(`Sheet1!${place}`))).toBe(ntpTable.rows[0]?.values[0]);
  expect(figureOf(await about(`'Sheet1'!$C$7`))).toBe(ntpTable.rows[0]?.values[0]);
  expect(await about("Sheet1!A1")).toBe("no-block");
  expect(await about(`'[Other.xlsx]Sheet1'!${place}`)).toBe("no-block");
  expect(await about(`Sheet1!${place}`, 1)).toBe("edited");
});

test("after rows above it, a move and another name of its sheet the block is still known", async () => {
  const { about } = await inserted();
  await change((sheet) => sheet.getRange("1:2").insert("Down"));
  expect(figureOf(await about("Sheet1!C9"))).toBe(ntpTable.rows[0]?.values[0]);
  expect(await about("Sheet1!A1")).toBe("no-block");
  await change((sheet) => {
    sheet.name = "It's here";
  });
  // Excel says nothing of a new name: who asks first makes it read again.
  expect(await about("'It''s here'!C9")).toBe("no-block");
  expect(figureOf(await about("'It''s here'!C9"))).toBe(ntpTable.rows[0]?.values[0]);
});

test("a plain copy elsewhere is not known, and a row inserted within makes the block uncertain", async () => {
  const { about } = await inserted();
  await change((sheet) => {
    sheet.getRange("J20").values = [[first]];
  });
  expect(await about("Sheet1!J20")).toBe("no-block");
  await change((sheet) => sheet.getRange("9:9").insert("Down"));
  expect(await about(`Sheet1!${place}`)).toBe("changed-block");
});

test("what is known is read once, and again only after a change and when somebody asks", async () => {
  const { executor } = await inserted();
  const done: string[] = [];
  const watched = cellLookups(
    {
      ...executor,
      places: () => {
        done.push("read");
        return executor.places();
      },
      recalculate: () => {
        done.push("calculated");
        return executor.recalculate();
      },
    },
    fixtureLibrary,
  );
  const ask = async () => {
    watched.known();
    watched.known();
    await watched.settled();
  };
  await watched.settled();
  expect(done).toEqual([]);
  // Who asked first is told anew.
  expect(watched.known()(`Sheet1!${place}`, first)).toBe("unread");
  await ask();
  await ask();
  expect(done).toEqual(["read", "calculated"]);
  // A change that moves no block is nothing to be told.
  watched.forget();
  expect(done).toHaveLength(2);
  await ask();
  expect(done).toEqual(["read", "calculated", "read"]);
  watched.forget();
  await change((sheet) => sheet.getRange("1:2").insert("Down"));
  await ask();
  expect(done.slice(3)).toEqual(["read", "calculated"]);
  // A sheet without blocks is read for once.
  for (let times = 0; times < 2; times++) {
    watched.known()("Elsewhere!B2", first);
    await watched.settled();
  }
  expect(done.slice(5)).toEqual(["read"]);
});

test("a workbook that cannot be read says so of every cell", async () => {
  const failure = { code: "busy", asItWas: true } as const;
  const { executor } = openWorkbook();
  const cells = cellLookups(
    { ...executor, places: async () => ({ ok: false, failure }) },
    fixtureLibrary,
  );
  cells.known();
  await cells.settled();
  expect(cells.known()("Sheet1!A1", 1)).toBe("unread");
});
