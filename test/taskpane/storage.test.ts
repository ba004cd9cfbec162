import { browserStorage, isStorageOpen } from "../../src/taskpane";

describe("browserStorage", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "window"));

  test("what is written under a prefix is read back, and only under it", () => {
    const values = new Map<string, string>();
    const localStorage = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    };
    Object.assign(globalThis, { window: { localStorage } });
    browserStorage("part-").write("language", "id");
    expect(values).toEqual(new Map([["part-timbang.language", "id"]]));
    expect(browserStorage("part-").read("language")).toBe("id");
    expect(browserStorage("other-").read("language")).toBeUndefined();
  });

  test("blocked storage forgets and does not fail", () => {
    Object.assign(globalThis, {
      window: Object.defineProperty({}, "localStorage", {
        get: () => {
          throw new Error("SecurityError");
        },
      }),
    });
    expect(isStorageOpen()).toBe(false);
    const storage = browserStorage();
    expect(() => storage.write("language", "id")).not.toThrow();
    expect(storage.read("language")).toBeUndefined();
  });
});
