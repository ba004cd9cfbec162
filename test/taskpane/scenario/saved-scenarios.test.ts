import { readScenarios, writeScenarios } from "../../../src/taskpane/scenario/saved-scenarios";
import { fakeServices } from "../fake-services";

describe("readScenarios", () => {
  test("gives back what writeScenarios kept", () => {
    const { storage } = fakeServices();
    const scenarios = [
      { name: "Sawit turun", shocks: [{ item: "it.padi", percent: -5, part: 80 }] },
    ];
    writeScenarios(storage, scenarios);
    expect(readScenarios(storage)).toEqual(scenarios);
  });

  test.each(["", "{", "3", '[{"name":1}]', '[{"name":"a","shocks":[{"item":"it.padi"}]}]'])(
    "storage with %j has none",
    (text) => {
      const { storage } = fakeServices();
      storage.write("scenarios", text);
      expect(readScenarios(storage)).toEqual([]);
    },
  );
});
