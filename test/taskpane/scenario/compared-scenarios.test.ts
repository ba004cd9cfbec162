import {
  hasRoom,
  stillCompared,
  usuallyCompared,
  withCompared,
} from "../../../src/taskpane/scenario/compared-scenarios";
import {
  isNamed,
  withBack,
  withName,
  withoutSaved,
  withSaved,
} from "../../../src/taskpane/scenario/saved-edits";

const saved = ["a", "b", "c"].map((name) => ({ name, shocks: [], links: [] }));
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join("");

describe("scenarios side by side", () => {
  test("usually the one on the screen and the first two saved ones", () => {
    expect(usuallyCompared(saved)).toEqual({ current: true, names: ["a", "b"] });
    expect(hasRoom(usuallyCompared(saved))).toBe(false);
  });

  test("a fourth one has no room until another one leaves", () => {
    const full = usuallyCompared(saved);
    expect(withCompared(full, "c", true)).toEqual(full);
    const without = withCompared(full, "a", false);
    expect(withCompared(without, "c", true)).toEqual({ current: true, names: ["b", "c"] });
    expect(withCompared({ ...full, current: false }, "c", true).names).toEqual(["a", "b", "c"]);
  });

  test("a deleted scenario takes no room", () => {
    expect(stillCompared({ current: true, names: ["a", "x"] }, saved).names).toEqual(["a"]);
  });
});

describe("the list of saved scenarios", () => {
  test("the same name takes the old one's place, a new one the end", () => {
    const again = { name: "b", shocks: [{ item: "it.padi", percent: 1 }], links: [] };
    expect(withSaved(saved, again)[1]).toBe(again);
    expect(names(withSaved(saved, { ...again, name: "d" }))).toBe("abcd");
  });

  test("what was deleted comes back in its place", () => {
    const [, b] = saved;
    const without = withoutSaved(saved, "b");
    expect(names(without)).toBe("ac");
    expect(withBack(without, b!, 1)).toEqual(saved);
  });

  test("another name leaves the place", () => {
    expect(names(withName(saved, "b", "x"))).toBe("axc");
    expect([isNamed(saved, "b"), isNamed(saved, "x")]).toEqual([true, false]);
  });
});
