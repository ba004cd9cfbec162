import { foreignTables } from "../../../scripts/checking/foreign-tables";
import { randomIntegers } from "../../../scripts/checking/random-integers";
import { tryForeignTable } from "../../../scripts/checking/try-foreign-tables";
import { waysIn } from "../../../scripts/checking/ways-in";

const everyWay = foreignTables().flatMap((table) =>
  Object.entries(waysIn).map(([way, findingsOf]) => [table.name, way, table, findingsOf] as const),
);

test.each(everyWay)(
  "%s, read as a %s, has no findings as published, and most planted slips that a statement can see are found",
  (_, _way, table, findingsOf) => {
    const draw = randomIntegers(7);
    const { falseAlarms, visible, detected } = tryForeignTable(table, findingsOf, 24, draw);
    expect(falseAlarms).toBe(0);
    expect(visible).toBeGreaterThan(5);
    // Half: a slip in a small table may take the belief from the very rule that would have found it.
    expect(detected * 2).toBeGreaterThanOrEqual(visible);
  },
);
