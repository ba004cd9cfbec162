import { foreignTables } from "../../../scripts/checking/foreign-tables";
import { randomIntegers } from "../../../scripts/checking/random-integers";
import { tryForeignTable } from "../../../scripts/checking/try-foreign-tables";

test.each(foreignTables().map((table) => [table.name, table] as const))(
  "%s as published has no findings, and most planted slips that a statement can see are found",
  (_, table) => {
    const { falseAlarms, visible, detected } = tryForeignTable(table, 24, randomIntegers(7));
    expect(falseAlarms).toBe(0);
    expect(visible).toBeGreaterThan(5);
    // Half: a slip in a small table may take the belief from the very rule that would have found it.
    expect(detected * 2).toBeGreaterThanOrEqual(visible);
  },
);
