import { nextIndex } from "../../../src/taskpane/parts";

describe("nextIndex", () => {
  test.each([
    ["ArrowDown", "vertical", 0, 1],
    ["ArrowDown", "vertical", 2, 0],
    ["ArrowUp", "vertical", 0, 2],
    ["Home", "vertical", 2, 0],
    ["End", "horizontal", 0, 2],
    ["ArrowRight", "horizontal", 2, 0],
    ["ArrowRight", "vertical", 0, undefined],
    ["Tab", "vertical", 0, undefined],
  ] as const)("%s in a %s group leads from %i of three to %s", (key, direction, from, to) => {
    expect(nextIndex(key, direction, from, 3)).toBe(to);
  });
});
