import {
  argumentChoices,
  argumentFormula,
  functionFormula,
  readArgument,
} from "../../../src/taskpane/functions/argument";
import { functionList } from "../../../src/library";

describe("readArgument", () => {
  test.each([
    ["", { kind: "none" }],
    ["b2:m2", { kind: "cells", address: "B2:M2" }],
    ["$B$2", { kind: "cells", address: "$B$2" }],
    ["'Lembar 1'!A1:A3", { kind: "cells", sheet: "Lembar 1", address: "A1:A3" }],
    ["'It''s'!A1", { kind: "cells", sheet: "It's", address: "A1" }],
    ["Data!A1", { kind: "cells", sheet: "Data", address: "A1" }],
    ["12", { kind: "value", value: 12 }],
    ["-1.5", { kind: "value", value: -1.5 }],
    ["TRUE", { kind: "value", value: true }],
    ["fisher", { kind: "value", value: "fisher" }],
    ["2020-01", { kind: "value", value: "2020-01" }],
    ["ZZZ99", { kind: "value", value: "ZZZ99" }],
    ["A0", { kind: "value", value: "A0" }],
  ])("readArgument of %j is %j", (typed, read) => {
    expect(readArgument(typed, false)).toEqual(read);
  });

  test("readArgument of 1,5 is the number where Excel writes a decimal comma", () => {
    expect(readArgument("1,5", true)).toEqual({ kind: "value", value: 1.5 });
    expect(readArgument("1,5", false)).toEqual({ kind: "value", value: "1,5" });
  });
});

test("functionFormula quotes texts and sheets, and leaves out what nobody gave at the end", () => {
  const given = ["'It''s'!A1:B2", "", 'a "b"', ""].map((text) => readArgument(text, false));
  expect(functionFormula("NTP", given)).toBe(`=BPS.NTP('It''s'!A1:B2,,"a ""b""")`);
  expect(argumentFormula({ kind: "value", value: true })).toBe("TRUE");
});

describe("argumentChoices", () => {
  const choices = (id: string, name: string) => {
    const parameter = functionList
      .find((entry) => entry.id === id)
      ?.parameters.find((one) => one.name === name);
    return parameter && argumentChoices(parameter);
  };

  test.each([
    ["HS_CHAPTER", "language", ["id", "en"]],
    ["REFERENCE_TABLE", "edition", ["corrected", "published"]],
    ["REFERENCE_TABLE", "headers", ["TRUE", "FALSE"]],
    ["REFERENCE_TABLE", "id", []],
    ["NTP", "it", []],
  ])("argumentChoices of %s, %s are %j", (id, name, words) => {
    expect(choices(id, name)).toEqual(words);
  });
});
