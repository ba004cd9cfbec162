import { freshMarkNames, readMarkRecords } from "../../../src/workbook/excel/mark-record";
import { openWorkbook } from "./open-workbook";

const mark = { name: "_Timbang_Mark_1", fill: "#FFFF00", text: "Timbang: 5" };

/** The marks that are read where a setting holds these. */
function marksRead(setting: unknown) {
  const { host } = openWorkbook();
  host.workbook.settings.set("timbang.marks", setting);
  return Excel.run(readMarkRecords);
}

describe("the marks that a workbook remembers", () => {
  test.each([mark, { ...mark, fill: "" }, { ...mark, text: "" }, { ...mark, fill: "#a0b1c2" }])(
    "%j is read",
    async (one) => expect(await marksRead(JSON.stringify([one]))).toEqual([one]),
  );

  test.each([
    { ...mark, name: "Sales" },
    { ...mark, name: "_Timbang_Mark_" },
    { ...mark, name: "my_Timbang_Mark_1" },
    { ...mark, name: "_Timbang_Mark_1x" },
    { ...mark, fill: "red" },
    { ...mark, fill: "x#FFFF00" },
    { ...mark, fill: "#FFFF001" },
    { ...mark, text: "Something of a reader's" },
  ])("%j, which marking cannot have left, is passed over", async (one) =>
    expect(await marksRead(JSON.stringify([one, mark]))).toEqual([mark]),
  );

  test.each([5, "{", "{}", "[5]", JSON.stringify([{ name: mark.name, fill: "" }])])(
    "%j is no list of marks",
    async (setting) => expect(await marksRead(setting)).toEqual([]),
  );
});

test("names of new marks follow the last one, so that none is taken twice", () => {
  expect(freshMarkNames(2, [])).toEqual(["_Timbang_Mark_1", "_Timbang_Mark_2"]);
  const taken = ["_Timbang_Mark_4", "_Timbang_Mark_2"].map((name) => ({ ...mark, name }));
  expect(freshMarkNames(1, taken)).toEqual(["_Timbang_Mark_5"]);
  expect(freshMarkNames(0, taken)).toEqual([]);
});
