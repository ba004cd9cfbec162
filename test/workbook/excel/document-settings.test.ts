import { documentSettings } from "../../../src/workbook/excel";
import { openWorkbook } from "./open-workbook";

describe("documentSettings", () => {
  test("keeps a text in the workbook, and takes it away without a trace", async () => {
    const { snapshot } = openWorkbook();
    const before = snapshot();
    const settings = documentSettings();
    expect(await settings.read("scenarios")).toEqual({ ok: true, value: undefined });
    await settings.change("scenarios", () => ({ text: "[]" }));
    await settings.change("scenarios", (kept) => ({ text: `${kept}+` }));
    expect(await settings.read("scenarios")).toEqual({ ok: true, value: "[]+" });
    expect(snapshot()).not.toEqual(before);
    expect(await settings.change("scenarios", () => ({ text: undefined }))).toEqual({
      ok: true,
      value: null,
    });
    expect(await settings.change("scenarios", () => ({ text: undefined }))).toEqual({
      ok: true,
      value: null,
    });
    expect(snapshot()).toEqual(before);
  });

  test("a change that is refused changes nothing, and says why", async () => {
    const { snapshot } = openWorkbook();
    const settings = documentSettings();
    await settings.change("scenarios", () => ({ text: "[]" }));
    const before = snapshot();
    expect(await settings.change("scenarios", () => ({ refused: "too-large" }))).toEqual({
      ok: false,
      failure: { code: "too-large", asItWas: true },
    });
    expect(snapshot()).toEqual(before);
  });

  test("a setting that is no text is not read", async () => {
    const { host } = openWorkbook();
    host.workbook.settings.set("timbang.scenarios", { a: 1 });
    expect(await documentSettings().read("scenarios")).toEqual({ ok: true, value: undefined });
  });

  test("says so when Excel does not answer", async () => {
    openWorkbook();
    Object.assign(globalThis, { Excel: { run: () => Promise.reject(new Error("gone")) } });
    expect(await documentSettings().read("scenarios")).toMatchObject({ ok: false });
  });
});
