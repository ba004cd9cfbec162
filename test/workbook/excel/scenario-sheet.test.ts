import { ntpBook } from "../../support/bundled-books";
import { scenarioModel } from "../../../src/analysis";
import { planScenario } from "../../../src/sheets/scenario";
import { openWorkbook } from "./open-workbook";

const plan = planScenario({
  blockId: "scenario~1",
  language: "id",
  target: { newSheet: "Skenario" },
  model: scenarioModel(ntpBook, { group: "combined", month: "2020-12" }),
  scenarios: [{ name: "Kebun -10", shocks: [{ item: "it.estate-crops", percent: -10 }] }],
});

describe("a scenario sheet in the workbook", () => {
  test("stands on a sheet of its own with formulas, inputs and two charts", async () => {
    const { executor, snapshot } = openWorkbook();
    expect(await executor.apply(plan, { overwrite: false })).toMatchObject({
      ok: true,
      value: { status: "inserted" },
    });
    const sheet = snapshot().sheets.find(({ name }) => name === "Skenario");
    expect(sheet?.charts).toHaveLength(2);
    const formulas = Object.values(sheet?.cells ?? {}).filter(({ formula }) =>
      formula?.includes("BPS."),
    );
    expect(formulas.length).toBeGreaterThan(150);
    expect(sheet?.tables).toEqual([]);
  });

  test("removing it leaves no trace", async () => {
    const { executor, snapshot } = openWorkbook();
    const before = snapshot();
    await executor.apply(plan, { overwrite: false });
    expect(await executor.remove("scenario~1")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });
});
