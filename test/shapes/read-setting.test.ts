import * as v from "valibot";
import { count, isOfNewerVersion, list, readSetting, text } from "../../src/shapes";

test("a setting that is damaged, of another shape or no text is none", () => {
  expect([
    readSetting('"a"', text),
    readSetting("7", text),
    readSetting("{", text),
    readSetting(undefined, text),
    readSetting("a", text),
  ]).toEqual(["a", undefined, undefined, undefined, undefined]);
  // What is no text is no setting, whatever it would be read as.
  expect(readSetting(["1"], count)).toBeUndefined();
});

test("a setting keeps what only a newer version knows", () => {
  const written = '{"a":"x","later":[1],"constructor":{"b":2}}';
  expect(JSON.stringify(readSetting(written, v.object({ a: text })))).toBe(written);
});

test("an object of a setting does not get members from its prototype", () => {
  expect(readSetting('{"__proto__":{"a":"x"}}', v.object({ a: text }))).toBeUndefined();
});

test.each([
  ["lists in lists, 100,000 deep", "[".repeat(100_000) + "]".repeat(100_000)],
  ["objects in objects", '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000)],
  ["a list of a million numbers", `[${"1,".repeat(1_000_000)}1]`],
])("%s are no setting, and nothing is thrown", (_, setting) => {
  for (const shape of [
    list(text),
    v.object({ a: text }),
    v.variant("a", [v.object({ a: v.literal("b") })]),
  ])
    expect(readSetting(setting, shape)).toBeUndefined();
});

test("a setting is of a newer version when it says so with a number above the known one", () => {
  const isNewer = (value: unknown) => isOfNewerVersion(JSON.stringify(value), 2);
  expect([{ version: 3 }, { version: 2 }, { version: "3" }, {}, [3], null, 3].map(isNewer)).toEqual(
    [true, false, false, false, false, false, false],
  );
  expect(isOfNewerVersion("{", 2)).toBe(false);
});
