import { readFileSync } from "node:fs";
import { type Judgement, judgeCase } from "./cases/judge-case";
import { type OutsideCase, runCase } from "./cases/run-case";

/**
 * npm run try-cases -- <cases.json> [id ...]: runs cases from outside and prints what the product gives beside what is right.
 * The file is a list of { id, call, input, right, then, got }.
 */
const [file, ...ids] = process.argv.slice(2);
if (file === undefined) throw new Error("npm run try-cases -- <cases.json> [id ...]");
const cases = (JSON.parse(readFileSync(file, "utf8")) as OutsideCase[]).filter(
  ({ id }) => ids.length === 0 || ids.includes(id),
);
const short = (value: unknown) => JSON.stringify(value).slice(0, 700);
const counts: Record<Judgement, string[]> = { right: [], wrong: [], judge: [] };
for (const one of cases) {
  const now = runCase(one);
  const judgement = judgeCase(one, now);
  counts[judgement].push(one.id);
  console.log(
    `${one.id} ${judgement} (was ${one.then})\n  right: ${one.right}\n  now:   ${short(now)}`,
  );
}
for (const [judgement, found] of Object.entries(counts)) {
  console.log(`${judgement} ${found.length}: ${found.join(" ")}`);
}
