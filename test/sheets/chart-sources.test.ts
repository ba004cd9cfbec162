import { leavePlans } from "../support/every-plan";
import { plansOfEveryKind } from "../support/plans-of-every-kind";

// The suite of citations has them carried out.
afterEach(leavePlans);

describe.each(["id", "en"] as const)("charts of sheets in %s", (language) => {
  const charts = [...plansOfEveryKind(language)].flatMap(([kind, plan]) =>
    plan().charts.map(({ source, title }) => ({ kind, title, source })),
  );

  test("say where their numbers are from, whatever the kind of sheet", () => {
    expect(new Set(charts.map(({ kind }) => kind)).size).toBeGreaterThan(8);
    const word = language === "id" ? "Sumber" : "Source";
    for (const chart of charts)
      expect(chart).toEqual({ ...chart, source: expect.stringMatching(`^${word}: \\S`) });
  });
});
