import { documentSettings } from "../../../src/workbook/excel";
import { openWorkbook } from "./open-workbook";

describe("documentSettings", () => {
  test("keeps a text in the workbook, and takes it away without a trace", async () => {
    const { snapshot } = openWorkbook();
    const before = snapshot();
    const settings = documentSettings();
    expect(await settings.read("scenarios")).toEqual({ ok: true, value: undefined });
    await settings.write("scenarios", "[]");
    await settings.write("scenarios", "[1]");
    expect(await settings.read("scenarios")).toEqual({ ok: true, value: "[1]" });
    expect(snapshot()).not.toEqual(before);
    expect(await settings.write("scenarios", undefined)).toEqual({ ok: true, value: null });
    expect(await settings.write("scenarios", undefined)).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("says so when Excel does not answer", async () => {
    openWorkbook();
    Object.assign(globalThis, { Excel: { run: () => Promise.reject(new Error("gone")) } });
    expect(await documentSettings().read("scenarios")).toMatchObject({ ok: false });
  });
});
