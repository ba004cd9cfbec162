import { PARSE_NUMBER } from "../../../src/functions";
import { shown } from "../../support/shown";

test("PARSE_NUMBER of a range reads an open text by the others", () => {
  expect(shown(PARSE_NUMBER([["12,610"], ["117,67"]]))).toEqual([[12.61], [117.67]]);
  expect(shown(PARSE_NUMBER([["12,610"], ["1,200.50"]]))).toEqual([[12610], [1200.5]]);
});

test("PARSE_NUMBER names argument, row and column of a text that it refuses", () => {
  const sentences = PARSE_NUMBER([["1,5"], ["abc"], ["1.2x3"]])
    .slice(1)
    .map(([cell]) => (cell as CustomFunctions.Error).message);
  expect(sentences).toEqual([
    'text, row 2, column 1: "abc" is text, not a number.',
    'text, row 3, column 1: "1.2x3" is text, not a number.',
  ]);
  expect(PARSE_NUMBER([["12,610"]])[0]?.[0]).toMatchObject({
    message: 'text, row 1, column 1: "12,610" can mean 12610, 12.610. Say which.',
  });
});

test("PARSE_NUMBER does not take a number in the range for a sign of how its texts are written", () => {
  expect(shown(PARSE_NUMBER([["12.610"], [1.5], [2.25]]))).toEqual([["#VALUE!"], [1.5], [2.25]]);
});

test("PARSE_NUMBER of more than 15 digits is #NUM!", () => {
  expect(shown(PARSE_NUMBER([["9.007.199.254.740.993"]]))).toEqual([["#NUM!"]]);
});

test("PARSE_NUMBER reads juta and miliar only where a unit is asked for", () => {
  const texts = [["850 juta"], ["1,25 miliar"], ["5.000.000"]];
  expect(shown(PARSE_NUMBER(texts, "juta"))).toEqual([[850], [1250], [5]]);
  expect(shown(PARSE_NUMBER([["850 juta"]], "one"))).toEqual([[850e6]]);
  expect(shown(PARSE_NUMBER([["850 juta"]], ""))).toEqual([["#VALUE!"]]);
});
