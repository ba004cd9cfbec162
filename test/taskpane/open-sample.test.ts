import { openSample } from "../../src/taskpane";
import type { ApplyOutcome } from "../../src/workbook/contract";
import type { SheetPlan } from "../../src/workbook/plan";
import { fakeServices } from "./fake-services";

describe("openSample", () => {
  const open = async (first: ApplyOutcome["status"]) => {
    const targets: SheetPlan["target"][] = [];
    const services = fakeServices();
    services.executor.apply = async ({ target }) => {
      targets.push(target);
      return { status: targets.length === 1 ? first : "done" } as ApplyOutcome;
    };
    await openSample(services);
    return targets;
  };

  test("inserts at the selected cell of an empty workbook", async () => {
    expect(await open("done")).toEqual([{ sheet: "Sheet1", cell: "A1" }]);
  });

  test("goes to a new sheet where something stands at the selected cell", async () => {
    expect(await open("occupied")).toEqual([
      { sheet: "Sheet1", cell: "A1" },
      { newSheet: "Contoh NTP" },
    ]);
  });
});
