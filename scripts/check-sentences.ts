import { readFileSync } from "node:fs";
import { checkSentences } from "../src/analysis";
import { bundledLibrary } from "../src/bundled";

/**
 * npx tsx scripts/check-sentences.ts <text file> <first line> <last line> [--all]: how many numbers in the prose of a publication's
 * text are recognised, and which are called wrong. Tables and headings are left out.
 */
const [file = "", first = "1", last = "100000", ...options] = process.argv.slice(2);
const lines = readFileSync(file, "utf8")
  .split("\n")
  .slice(Number(first) - 1, Number(last));
const isProse = (line: string) => !/[|\t#]|^\*\*|^\s*-/.test(line) && line.split(" ").length > 5;
const paragraphs: string[] = [""];
for (const line of lines) {
  if (isProse(line)) paragraphs[paragraphs.length - 1] += `${line.trim()} `;
  // A page break runs through paragraphs: a line that ends a sentence ends its paragraph.
  else if (/[.:]\s*$/.test(paragraphs.at(-1) ?? "")) paragraphs.push("");
}
const checked = paragraphs.flatMap((paragraph) =>
  checkSentences(bundledLibrary, paragraph).map((one) => ({ ...one, paragraph })),
);
const count = (verdict: string) => checked.filter((one) => one.verdict === verdict).length;
for (const { number, verdict, fact, reason, paragraph } of checked) {
  if (verdict === "agrees" && !options.includes("--all")) continue;
  const figure = fact ? `${fact.table} ${fact.row} ${fact.column} ${fact.kind} ${fact.value}` : "";
  console.log(
    `${verdict}: ${number.text} [${number.unit}] ${reason ?? ""} ${figure}\n    ${paragraph.slice(Math.max(0, number.start - 160), number.end + 100)}`,
  );
}
console.log(
  `${checked.length} numbers: ${count("agrees")} agree, ${count("rounding")} by rounding, ${count("contradicts")} contradict, ${count("not-recognised")} not recognised`,
);
