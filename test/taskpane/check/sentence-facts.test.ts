import { checkSentences } from "../../../src/analysis";
import { workbookFacts } from "../../../src/taskpane/check/sentence-facts";
import { checkedWorkbook } from "../../../src/workbook/excel";
import { fixtureLibrary } from "../../fixtures/reference-library";
import { ntpPlan, openWorkbook, tradePlan } from "../../workbook/excel/open-workbook";
import { fakeServices } from "../fake-services";

/** A workbook with a table of each of two books, one beside the other. */
async function withBothTables() {
  const workbook = openWorkbook();
  const at = (cell: string) => ({ sheet: "Sheet1", cell });
  for (const plan of [ntpPlan("ntp", at("A1")), tradePlan("trade", at("K3"))]) {
    expect(await workbook.executor.apply(plan, { overwrite: false })).toMatchObject({ ok: true });
  }
  return workbook;
}

type Workbook = Awaited<ReturnType<typeof withBothTables>>;

/** What the screen compares a text with where the reader asks for the inserted tables. */
async function blockFacts({ executor }: Workbook) {
  const services = fakeServices({ executor, checkedWorkbook: checkedWorkbook() });
  const answer = await workbookFacts("block", services);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

async function verdicts(workbook: Workbook, text: string) {
  const found = checkSentences(fixtureLibrary, text, await blockFacts(workbook));
  return found.map(({ verdict, fact }) => [verdict, fact?.table, fact?.source.origin]);
}

describe("the inserted tables as what a text is compared with", () => {
  const ntp = "ntp-kaltim-2020.l2";
  const trade = "trade-ntt-2020.l1.2";

  test("are all figures of both", async () => {
    const facts = await blockFacts(await withBothTables());
    const count = (table: string) => facts.filter((fact) => fact.table === table).length;
    // Six rows of six months; three rows of two years, less a nil and a blank.
    expect([count(ntp), count(trade), facts.length]).toEqual([36, 4, 40]);
  });

  test.each([
    [ntp, "NTP Kalimantan Timur Juni 2020 sebesar", "107,02", "107,20"],
    [ntp, "NTP Kalimantan Timur pada Juni 2020 turun 1,29 persen menjadi", "107,02", "170,02"],
    [trade, "Nilai ekspor kopi, teh, rempah NTT tahun 2020 sebesar US$", "250,25", "205,25"],
    [trade, "Nilai ekspor NTT tahun 2019 sebesar US$", "1.130.044,50", "1.310.044,50"],
  ])("of %s agree with '%s %s' and contradict '%s'", async (table, text, right, turned) => {
    const workbook = await withBothTables();
    const last = async (number: string) => (await verdicts(workbook, `${text} ${number}.`)).at(-1);
    expect(await last(right)).toEqual(["agrees", table, "block"]);
    expect(await last(turned)).toEqual(["contradicts", table, "block"]);
  });

  test("contradict a fall that is told as a rise", async () => {
    const workbook = await withBothTables();
    const said = (verb: string) =>
      verdicts(workbook, `NTP Kalimantan Timur Juni 2020 ${verb} 1,29 persen dibanding Mei 2020.`);
    expect(await said("turun")).toEqual([["agrees", ntp, "block"]]);
    expect(await said("naik")).toEqual([["contradicts", ntp, "block"]]);
  });

  test("count with the numbers that stand in the cells now", async () => {
    const workbook = await withBothTables();
    const text = "NTP Kalimantan Timur Juni 2020 sebesar 108,02.";
    expect(await verdicts(workbook, text)).toMatchObject([["contradicts", ntp, "block"]]);
    const cells = await checkedWorkbook().readRange("Sheet1", "A1:I20");
    if (!cells.ok) throw new Error(cells.failure.code);
    const row = cells.value.values.findIndex((line) => line.includes(107.02));
    const column = cells.value.values[row]?.indexOf(107.02) ?? -1;
    workbook.type(row, column, [["108.02"]]);
    expect(await verdicts(workbook, text)).toMatchObject([["agrees", ntp, "block"]]);
  });

  test("leave out a table that was removed", async () => {
    const workbook = await withBothTables();
    await workbook.executor.remove("ntp");
    const tables = new Set((await blockFacts(workbook)).map(({ table }) => table));
    expect([...tables]).toEqual([trade]);
    expect(
      await verdicts(workbook, "NTP Kalimantan Timur Juni 2020 sebesar 107,02."),
    ).toMatchObject([["not-recognised"]]);
  });
});
