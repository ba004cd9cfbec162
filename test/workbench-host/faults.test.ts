import { codeOf, openHost } from "./objects/harness";

const valuesOf = (column: readonly (string | number)[]) => column.map((value) => [value]);

/** Writes 1 to 4 into A1:A4, then bold. */
function writing() {
  const opened = openHost();
  const write = () =>
    opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.values = valuesOf([1, 2, 3, 4]);
      range.format.font.bold = true;
      await context.sync();
    });
  const column = () => [0, 1, 2, 3].map((row) => opened.workbook.activeSheet.valueAt(row, 0));
  const bold = () => opened.workbook.activeSheet.cellAt(0, 0).format.bold === true;
  return { ...opened, write, column, bold };
}

/** Position of the action that writes the values in the batch. */
let valuesAction = 0;

beforeAll(async () => {
  const { host, write } = writing();
  await write();
  valuesAction = host.log[0]?.members.indexOf("Values") ?? 0;
});

test("a fault before the write leaves the cells empty and is reported with its code", async () => {
  const { host, write, column } = writing();
  const fault = host.faults.inject({
    request: 1,
    action: valuesAction,
    when: "before",
    code: "GeneralException",
  });
  expect(await codeOf(write())).toBe("GeneralException");
  expect(column()).toEqual(["", "", "", ""]);
  expect(fault.struck).toBe(true);
});

test("a fault after the write leaves the values and nothing of what follows", async () => {
  const { host, write, column, bold } = writing();
  host.faults.inject({ request: 1, action: valuesAction, when: "after", code: "InvalidOperation" });
  expect(await codeOf(write())).toBe("InvalidOperation");
  expect(column()).toEqual([1, 2, 3, 4]);
  expect(bold()).toBe(false);
});

test("a fault in the middle of the write leaves half of its rows", async () => {
  const { host, write, column } = writing();
  host.faults.inject({ request: 1, action: valuesAction, when: "partly", code: "RequestAborted" });
  expect(await codeOf(write())).toBe("RequestAborted");
  expect(column()).toEqual([1, 2, "", ""]);
});

test("a lost reply applies everything and reports a failure", async () => {
  const { host, write, column, bold } = writing();
  host.faults.inject({ request: 1, when: "reply", code: "GeneralException" });
  expect(await codeOf(write())).toBe("GeneralException");
  expect(column()).toEqual([1, 2, 3, 4]);
  expect(bold()).toBe(true);
});

test("a silent host applies everything and never answers", async () => {
  const { host, write, column } = writing();
  host.faults.inject({ request: 1, when: "silence" });
  const late = new Promise((resolve) => setTimeout(() => resolve("no answer"), 50));
  expect(await Promise.race([write(), late])).toBe("no answer");
  expect(column()).toEqual([1, 2, 3, 4]);
});

test("a late answer is a good answer", async () => {
  const { host, write } = writing();
  host.faults.inject({ request: 1, when: "late", milliseconds: 30 });
  const waits = jest.spyOn(globalThis, "setTimeout");
  expect(await codeOf(write())).toBe("none");
  expect(waits).toHaveBeenCalledWith(expect.any(Function), 30);
});

test("a fault strikes once, at its own request", async () => {
  const { host, write } = writing();
  // The second request is the client's release of the first batch's references.
  const fault = host.faults.inject({
    request: 3,
    action: 0,
    when: "before",
    code: "GeneralException",
  });
  expect(await codeOf(write())).toBe("none");
  expect(fault.struck).toBe(false);
  expect(await codeOf(write())).toBe("GeneralException");
  expect(await codeOf(write())).toBe("none");
  expect(host.faults.requestCount).toBeGreaterThanOrEqual(5);
});

test("a fault that was cleared does not strike", async () => {
  const { host, write } = writing();
  host.faults.inject({ request: 1, when: "silence" });
  host.faults.clear();
  expect(await codeOf(write())).toBe("none");
});
