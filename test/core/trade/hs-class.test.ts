import fc from "fast-check";
import { goodsUse, hsClasses } from "../../../src/core";
import { oracleRuns } from "../../support/against-exact";
import { faultOf } from "../../support/fault-of";

const classesOf = hsClasses("41:010121;111:010129 0301;111 41:010130");

test("a chapter and a heading have the classes of all that is below them, a subheading its own", () => {
  expect(classesOf("01")).toEqual(["111", "41"]);
  expect(classesOf("0101")).toEqual(["111", "41"]);
  expect(classesOf("010121")).toEqual(["41"]);
  expect(classesOf("01012100")).toEqual(["41"]);
  expect(classesOf(3)).toEqual(["111"]);
});

test("a subheading that is not divided, or of another edition, has the classes of its heading", () => {
  expect(classesOf("030111")).toEqual(["111"]);
  expect(classesOf("010199")).toEqual(["111", "41"]);
});

test("a heading or chapter that is not there, and what is no HS code, has no class", () => {
  expect(faultOf(() => classesOf("0102"))).toMatchObject({
    code: "unclassified",
    argument: "code",
  });
  expect(faultOf(() => classesOf("77"))).toMatchObject({ code: "unclassified" });
  expect(faultOf(() => classesOf("ikan"))).toMatchObject({ code: "out-of-range" });
});

test("hsClasses finds what a search of all rows finds", () => {
  const digits = fc.constantFrom("01", "02", "10");
  const prefix = fc
    .tuple(digits, digits, fc.option(digits, { nil: "" }))
    .map((parts) => parts.join(""));
  const row = fc.tuple(prefix, fc.subarray(["1", "2", "31"], { minLength: 1 }));
  const rows = fc.uniqueArray(row, { selector: ([key]) => key, minLength: 1, maxLength: 20 });
  const code = fc.array(digits, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(rows, code, (table, asked) => {
      const packed = table.map(([key, classes]) => `${classes.join(" ")}:${key}`).join(";");
      const below = (start: string) =>
        table.filter(([key]) => key.startsWith(start)).flatMap(([, classes]) => classes);
      const exactly = below(asked.slice(0, 6));
      const found = exactly.length > 0 ? exactly : below(asked.slice(0, 4));
      const expected = [...new Set(found)].sort();
      const find = () => hsClasses(packed)(asked);
      if (expected.length > 0) expect(find()).toEqual(expected);
      else expect(faultOf(find)).toMatchObject({ code: "unclassified" });
    }),
    { seed: 20213, numRuns: oracleRuns },
  );
});

test.each([
  ["41", "capital"],
  ["521", "capital"],
  ["322", "intermediate"],
  ["53", "intermediate"],
  ["122", "consumption"],
  ["63", "consumption"],
  ["321", "mixed"],
  ["51", "mixed"],
  ["7", "mixed"],
])("goods of category %s are %s", (category, use) => expect(goodsUse(category)).toBe(use));

test("what is no category of BEC has no use", () => {
  expect(faultOf(() => goodsUse("8"))).toEqual({ code: "unclassified", argument: "code" });
});
