import { idle, insertionReducer } from "../../../src/taskpane/insertion";
import { planFormula } from "../../../src/workbook/plan";

const plan = planFormula({
  blockId: "f~1",
  formula: "=1+1",
  expected: 2,
  language: "en",
  target: { sheet: "S", cell: "A1" },
});
const failure = { code: "busy", asItWas: true } as const;

describe("insertionReducer", () => {
  test("occupied cells keep the plan that the question is about", () => {
    const occupied = { sheet: "S", sheetId: "{1}", count: 1, addresses: ["A1"], keepable: true };
    const outcome = { status: "occupied", occupied } as const;
    expect(insertionReducer(idle, { type: "finished", plan, outcome })).toEqual({
      step: "occupied",
      plan,
      occupied,
    });
  });

  test("a failed outcome and a failed request both end in the failure", () => {
    const outcome = { status: "failed", failure } as const;
    expect(insertionReducer(idle, { type: "finished", plan, outcome })).toEqual({
      step: "failed",
      failure,
    });
    expect(insertionReducer(idle, { type: "failed", failure })).toEqual({
      step: "failed",
      failure,
    });
  });

  test("nothing that is under way can be dismissed", () => {
    const working = insertionReducer(idle, { type: "started" });
    expect(insertionReducer(working, { type: "dismissed" })).toBe(working);
    expect(insertionReducer({ step: "failed", failure }, { type: "dismissed" })).toBe(idle);
  });
});
