import { type FunctionMetadata, Host, shapeArguments } from "../../../workbench/host";
import { openExcel } from "../../fakes/office-client";

const metadata = (...parameters: FunctionMetadata["parameters"]): FunctionMetadata => ({
  id: "F",
  name: "F",
  parameters,
});
const matrix = { name: "x", dimensionality: "matrix" } as const;
const optional = { name: "n", optional: true } as const;
const repeating = { name: "more", dimensionality: "matrix", repeating: true } as const;

describe("shapeArguments", () => {
  test.each([
    ["a range stays rows of values", [matrix], [[[1, 2]]], [[[1, 2]]]],
    ["one cell for a matrix is [[x]]", [matrix], [3], [[[3]]]],
    [
      "an error cell for a matrix is [[error]]",
      [matrix],
      [{ error: "#N/A" }],
      [[[{ error: "#N/A" }]]],
    ],
    ["an omitted optional argument is null", [matrix, optional], [3], [[[3]], null]],
    ["an omitted optional matrix is null", [{ ...matrix, optional: true }], [], [null]],
    ["a range for a scalar is its first cell", [{ name: "n" }], [[[5, 6]]], [5]],
    [
      "repeating arguments are one list",
      [matrix, repeating],
      [1, 2, [[3]]],
      [[[1]], [[[2]], [[3]]]],
    ],
    ["no repeating argument is an empty list", [matrix, repeating], [1], [[[1]], []]],
    ["an empty text stays an empty text", [{ name: "n" }], [""], [""]],
  ])("%s", (_, parameters, written, shaped) => {
    expect(shapeArguments(metadata(...parameters), written)).toEqual(shaped);
  });
});

describe("calls over the bridge", () => {
  const opened = () => {
    const host = new Host();
    return { host, CustomFunctions: openExcel(host).CustomFunctions };
  };
  const address = "Sheet1!A1";

  test("a function's array comes back", async () => {
    const { host, CustomFunctions } = opened();
    CustomFunctions.associate("DOUBLE", (rows: number[][]) =>
      rows.map((row) => row.map((value) => value * 2)),
    );
    const call = host.customFunctions.invoke({
      functionId: "DOUBLE",
      arguments: [[[1, 2]]],
      address,
    });
    expect(await call.result).toEqual({ value: [[2, 4]] });
  });

  test("a thrown error comes back with its code and its words", async () => {
    const { host, CustomFunctions } = opened();
    CustomFunctions.associate("FAIL", () => {
      throw new CustomFunctions.Error("#VALUE!", "it, row 2: text");
    });
    const call = host.customFunctions.invoke({ functionId: "FAIL", arguments: [], address });
    expect(await call.result).toEqual({ error: "#VALUE!", message: "it, row 2: text" });
  });

  test("#DIV/0! carries no words", async () => {
    const { host, CustomFunctions } = opened();
    CustomFunctions.associate("ZERO", () => {
      throw new CustomFunctions.Error("#DIV/0!", "words");
    });
    const call = host.customFunctions.invoke({ functionId: "ZERO", arguments: [], address });
    expect(await call.result).toEqual({ error: "#DIV/0!" });
  });
});
