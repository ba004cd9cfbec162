import { useSentenceCheck } from "../../../src/taskpane/check/use-sentence-check";
import type { Answer, CheckedWorkbook, SheetCells } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { ntpTable } from "../../fixtures/reference-library";
import { renderController } from "../../support/render-controller";

const failure = { code: "busy", asItWas: true } as const;
const values = [
  ["Uraian", ...ntpTable.columns.map(({ key: name }) => name)],
  ...ntpTable.rows.map(({ label, values }) => [label, ...values.map(Number)]),
];
const table: Answer<SheetCells> = {
  ok: true,
  value: {
    sheet: "S",
    row: 0,
    column: 0,
    values,
    formats: values.map((line) => line.map(() => "General")),
  },
};
const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

async function sentences() {
  const reading = lateAnswers<Answer<SheetCells>>();
  const checkedWorkbook = { readSelection: reading.ask } as unknown as CheckedWorkbook;
  const { hook, said } = await renderController(useSentenceCheck, { checkedWorkbook });
  const check = (text: string) => hook.act(() => void hook.now.check(text, "selection"));
  const give = (place: number, answer: Answer<SheetCells>) =>
    hook.act(async () => {
      reading.give(place, answer);
      await rest();
    });
  return { hook, said, check, give };
}

describe("useSentenceCheck", () => {
  test("checks a text against the selected table", async () => {
    const { hook, said, check, give } = await sentences();
    await check("NTP Juni 2020 sebesar 107,02.");
    expect(hook.now.state).toEqual({ progress: 0 });
    await give(0, table);
    expect([hook.now.state.text, said.length]).toEqual(["NTP Juni 2020 sebesar 107,02.", 1]);
    expect(hook.now.state.found?.length).toBeGreaterThan(0);
  });

  test("the findings are those of the text that was checked last", async () => {
    const { hook, check, give } = await sentences();
    await check("NTP Juni 2020 sebesar 107,02.");
    await check("NTP Mei 2020 sebesar 108,42.");
    await give(1, table);
    await give(0, table);
    expect(hook.now.state.text).toBe("NTP Mei 2020 sebesar 108,42.");
  });

  test("a table that cannot be read is said, and can be put aside", async () => {
    const { hook, check, give } = await sentences();
    await check("NTP Juni 2020 sebesar 107,02.");
    await give(0, { ok: false, failure });
    expect(hook.now.state).toEqual({ failure });
    await hook.act(() => hook.now.dismiss());
    expect(hook.now.state).toEqual({});
  });

  test("a check that was stopped, or whose screen is gone, shows nothing", async () => {
    const stopped = await sentences();
    await stopped.check("NTP Juni 2020 sebesar 107,02.");
    await stopped.hook.act(() => stopped.hook.now.stop());
    await stopped.give(0, table);
    expect([stopped.hook.now.state, stopped.said.length]).toEqual([{}, 1]);
    const left = await sentences();
    await left.check("NTP Juni 2020 sebesar 107,02.");
    await left.hook.unmount();
    await left.give(0, table);
    expect(left.said).toEqual([]);
  });
});
