import { watchWorkbook } from "../../../src/workbook/excel";
import { openWorkbook } from "./open-workbook";

test("what changes in cells and sheets is told", async () => {
  const { host, type } = openWorkbook();
  let told = 0;
  expect(await watchWorkbook(() => told++)).toBe(true);
  const steps = [
    () => type(0, 0, [["x"]]),
    () => void host.workbook.addSheet("More"),
    () => host.workbook.deleteSheet(host.workbook.sheet("More")),
  ];
  for (const step of steps) {
    const before = told;
    step();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toBeGreaterThan(before);
  }
});

test("an Excel that does not tell is said to be one", async () => {
  Object.assign(globalThis, { Excel: { run: () => Promise.reject(new Error("no events")) } });
  expect(await watchWorkbook(() => undefined)).toBe(false);
});
