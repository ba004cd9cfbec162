import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { aggregates, type RecoveredWeights, recoverWeights } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";
import { toCsv } from "../package/csv";
import { weightSolver } from "./solve-weights";

/** npm run recover-weights -- <book>: writes data/<book>/weights.csv from the tables of a book. */

const columns = ["group", "row", "component", "weight", "low", "high", "residual", "feasible"];

const lines = ({ aggregate, components, residual, feasible }: RecoveredWeights): string[][] =>
  components.map(({ component, weight, low, high }) => [
    aggregate.group,
    aggregate.row,
    component,
    weight.toFixed(6),
    low?.toFixed(6) ?? "",
    high?.toFixed(6) ?? "",
    residual.toFixed(4),
    String(feasible),
  ]);

async function main(id = ""): Promise<void> {
  const book = bundledLibrary.book(id);
  const solver = await weightSolver();
  const recovered = aggregates(bundledLibrary, book).map((aggregate) =>
    recoverWeights(aggregate, solver),
  );
  const target = resolve(import.meta.dirname, `../../data/${book.id}/weights.csv`);
  writeFileSync(target, toCsv([columns, ...recovered.flatMap(lines)]));
  console.table(
    recovered.map(({ aggregate, residual, feasible, components }) => ({
      aggregate: `${aggregate.group} ${aggregate.row}`.trim(),
      components: components.length,
      residual: residual.toFixed(4),
      feasible,
      widest: Math.max(...components.map(({ low = 0, high = 1 }) => high - low)).toFixed(4),
    })),
  );
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
