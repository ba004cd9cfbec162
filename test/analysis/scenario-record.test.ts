import * as v from "valibot";
import { ownWeightsShape, scenarioRecordShape } from "../../src/analysis";
import { acceptedAfterDamage, neededMembers } from "../support/damaged";
import { indices, scenarioRecord as record } from "../support/scenario-record";

const isScenarioRecord = (value: unknown) => v.is(scenarioRecordShape, value);
const isOwnWeights = (value: unknown) => v.is(ownWeightsShape, value);

test.each<[string, object]>([
  ["a price of 0", { shocks: [{ item: "i", percent: 5, rupiah: { price: 0, change: 1 } }] }],
  ["a change by -100 percent", { shocks: [{ item: "i", percent: -100 }] }],
  ["a share of 0", { shocks: [{ item: "i", percent: 5, share: 0 }] }],
  ["an index of 0", { base: { ...indices, it: 0 } }],
  ["a part of 0", { links: [{ item: "i", follows: "j", part: 0 }] }],
  ["a negative weight", { weights: [{ group: "g", row: "r", weights: { a: -1, b: 2 } }] }],
  ["no weight above 0", { weights: [{ group: "g", row: "r", weights: { a: 0 } }] }],
  ["a name of 201 letters", { month: "m".repeat(201) }],
])("a record of a scenario with %s is none", (_, change) => {
  expect(isScenarioRecord(record)).toBe(true);
  expect(isScenarioRecord({ ...record, ...change })).toBe(false);
});

test("a record needs all that it has", () => {
  expect(neededMembers(isScenarioRecord, record)).toEqual(Object.keys(record));
});

test("a record and own weights with a part that is damaged are none", () => {
  expect(acceptedAfterDamage(isScenarioRecord, record)).toEqual([]);
  const weights = { group: "g", row: "r", weights: { a: 1 } };
  expect(isOwnWeights(weights)).toBe(true);
  expect(acceptedAfterDamage(isOwnWeights, weights)).toEqual([]);
});
