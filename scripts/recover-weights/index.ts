import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { toCsv } from "../package/csv";
import { aggregates } from "./aggregates";
import { recoverWeights, type RecoveredWeights } from "./recover-weights";
import { weightSolver } from "./solve-weights";

/** npm run recover-weights: writes data/ntp-kaltim-2020/weights.csv from the tables of the book. */

const target = resolve(import.meta.dirname, "../../data/ntp-kaltim-2020/weights.csv");

const columns = ["aggregate", "component", "weight", "low", "high", "residual", "feasible"];

const lines = ({ aggregate, components, residual, feasible }: RecoveredWeights): string[][] =>
  components.map(({ component, weight, low, high }) => [
    aggregate,
    component,
    weight.toFixed(6),
    low?.toFixed(6) ?? "",
    high?.toFixed(6) ?? "",
    residual.toFixed(4),
    String(feasible),
  ]);

async function main(): Promise<void> {
  const solver = await weightSolver();
  const recovered = aggregates().map((aggregate) => recoverWeights(aggregate, solver));
  writeFileSync(target, toCsv([columns, ...recovered.flatMap(lines)]));
  console.table(
    recovered.map(({ aggregate, residual, feasible, components }) => ({
      aggregate,
      components: components.length,
      residual: residual.toFixed(4),
      feasible,
      widest: Math.max(...components.map(({ low = 0, high = 1 }) => high - low)).toFixed(4),
    })),
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
