import english from "../../src/functions/generated/functions.json";
import indonesian from "../../src/functions/generated/functions.id-ID.json";
import { customFunctions, functionMetadata } from "../support/call-function";
import { functionGuides } from "../support/function-guides";

type Described = (typeof functionMetadata)[number];

const withoutTexts = (entry: Described) => ({
  ...entry,
  description: "",
  helpUrl: "",
  parameters: entry.parameters.map((parameter) => ({ ...parameter, description: "" })),
});

test("every exported function has metadata, and the reverse", () => {
  const described = functionMetadata.map(({ id }) => id).sort();
  expect(Object.keys(customFunctions).sort()).toEqual(described);
});

test("every function takes as many parameters as its metadata tells", () => {
  for (const { id, parameters } of functionMetadata) {
    const invocation = functionGuides[id]!.readsAddresses ? 1 : 0;
    expect([id, customFunctions[id]!.length]).toEqual([id, parameters.length + invocation]);
  }
});

test("Indonesian metadata differ from the English in their texts only, and in every text", () => {
  const inIndonesian = indonesian.functions as Described[];
  expect(inIndonesian.map(withoutTexts)).toEqual(functionMetadata.map(withoutTexts));
  functionMetadata.forEach((entry, index) => {
    const other = inIndonesian[index]!;
    expect(other.description).not.toBe(entry.description);
    entry.parameters.forEach((parameter, place) => {
      expect(parameter.description).not.toBe("");
      expect(other.parameters[place]!.description).not.toBe(parameter.description);
    });
  });
});

test("error cells reach the functions, formatted values arrive as numbers", () => {
  for (const file of [english, indonesian]) {
    expect([file.allowErrorForDataTypeAny, file.allowCustomDataForDataTypeAny]).toEqual([
      true,
      false,
    ]);
  }
});

test.each(functionMetadata)(
  "$id has a name that Excel takes and neither state nor streams",
  (entry) => {
    expect(entry.name).toBe(entry.id);
    expect(entry.id).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/);
    expect(entry.id).not.toMatch(/^[A-Z]{1,3}[0-9]{1,7}$|^R[0-9]*C[0-9]*$/);
    // Excel hands addresses over only where the result is a range.
    if (functionGuides[entry.id]!.readsAddresses)
      expect(entry.result.dimensionality).toBe("matrix");
    // Excel converts what it hands to any other type; of words it completes the type is that of texts.
    for (const { type, customEnumId } of entry.parameters)
      expect(type).toBe(customEnumId === undefined ? "any" : "string");
    const optional = entry.parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  },
);
