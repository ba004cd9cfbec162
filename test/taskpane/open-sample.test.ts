import { openSample } from "../../src/taskpane";
import type { Answer, Applied } from "../../src/workbook/contract";
import type { SheetPlan } from "../../src/workbook/plan";
import { fakeServices } from "./fake-services";

const inserted = { ok: true, value: { status: "inserted" } };

describe("openSample", () => {
  const open = async (first: object) => {
    const targets: SheetPlan["target"][] = [];
    const services = fakeServices();
    services.executor.apply = async ({ target }) => {
      targets.push(target);
      return (targets.length === 1 ? first : inserted) as Answer<Applied>;
    };
    await openSample(services);
    return targets;
  };

  test("inserts at the selected cell of an empty workbook", async () => {
    expect(await open(inserted)).toEqual([{ sheet: "Sheet1", cell: "A1" }]);
  });

  test("goes to a new sheet where something stands at the selected cell", async () => {
    expect(await open({ ok: true, value: { status: "occupied" } })).toEqual([
      { sheet: "Sheet1", cell: "A1" },
      { newSheet: "Contoh NTP" },
    ]);
  });
});
