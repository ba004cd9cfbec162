import { gridText, type Identity, IdentitySystem } from "../../../src/core/checking";
import { rivalPairs } from "../../../src/core/checking/rival-pairs";
import { figuresIn, ratioOf, sameAs, sumOf } from "../../support/statements";

const pairsIn = (system: IdentitySystem, cell: string) =>
  rivalPairs(system, cell).map((pair) =>
    pair.map((slip) => `${slip.cell} ${gridText(slip.proposed.value, slip.proposed.decimals)}`),
  );

const pairs = (identities: readonly Identity[], texts: Record<string, string>, cell = "t!a!x") =>
  pairsIn(new IdentitySystem(identities, figuresIn(texts)), cell);

/** a is 32 less 20 by the one sum, which two slips of 21 give: 12 and 11. The other sum makes it 7.5, which none gives. */
const sums = [sumOf("t!t!x", "t!a!x", "t!c!x"), sumOf("t!u!y", "t!a!x", "t!d!y")];
const texts = { "t!a!x": "21", "t!c!x": "20", "t!t!x": "32", "t!d!y": "45.0", "t!u!y": "52.5" };

test("a slip that settles one statement goes with a slip of another cell that settles the rest, the likelier first", () => {
  expect(pairs(sums, texts)).toEqual([
    ["t!a!x 12", "t!d!y 40.5"],
    ["t!a!x 12", "t!u!y 56.5"],
    ["t!a!x 11", "t!u!y 55.5"],
    ["t!a!x 11", "t!d!y 41.0"],
  ]);
});

test("the second slip is in a cell of all statements that still fail", () => {
  const third = sumOf("t!v!y", "t!a!x", "t!d!y");
  expect(pairs([...sums, third], { ...texts, "t!v!y": "52.4" })).toEqual([
    ["t!a!x 12", "t!d!y 40.5"],
    ["t!a!x 11", "t!d!y 41.0"],
  ]);
});

test("where one slip settles everything there is no second one", () => {
  expect(pairs([sameAs("t!a!x", "t!e!x")], { "t!a!x": "21", "t!e!x": "12" })).toEqual([
    ["t!a!x 11", "t!e!x 11"],
  ]);
  expect(pairs([sums[0]!], texts)).toEqual([]);
});

test("statements that hold propose nothing", () => {
  const holds = sameAs("t!a!x", "t!e!x");
  expect(pairs([...sums, holds], { ...texts, "t!e!x": "21" })).toEqual([]);
  // By the sum it is 24 or 25, which settles everything; 2 percent of 1000 leave 23 as well.
  const share = ratioOf("t!p!z", "t!a!x", "t!all!x");
  const loose = { ...texts, "t!u!y": "69.5", "t!p!z": "2", "t!all!x": "1000" };
  expect(pairs([sums[1]!, share], loose)).toEqual([]);
});

test("where no second slip suits there is no pair", () => {
  expect(pairs(sums, { ...texts, "t!u!y": "99.9" })).toEqual([]);
});

test("a cell that is not printed has no slips, and the figures are as they were", () => {
  expect(pairs(sums, texts, "t!z!x")).toEqual([]);
  const emptied = new IdentitySystem(sums, figuresIn(texts));
  emptied.apply(new Map([["t!a!x", undefined]]));
  expect(pairsIn(emptied, "t!a!x")).toEqual([]);
  const system = new IdentitySystem(sums, figuresIn(texts));
  const [figure, failing] = [system.figure("t!a!x"), [...system.failing]];
  pairsIn(system, "t!a!x");
  expect(system.figure("t!a!x")).toEqual(figure);
  expect(new Set(system.failing)).toEqual(new Set(failing));
});
