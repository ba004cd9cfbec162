import type { FamilyCheck } from "./check-families";
import { fails } from "./check-publication";
import type { EditionReport, ReportedFinding, ReportedRepair } from "./report-edition";

/** Prints the summary of one edition. */
export function printReport(publication: string, report: EditionReport): void {
  const { edition, findings, milliseconds, contradictions, repairs, families } = report;
  console.log(`\n${publication}, ${edition}: ${findings.length} identities in ${milliseconds} ms`);
  console.table(countByRelation(findings));
  for (const finding of findings) if (fails(finding)) console.log(sentence(finding));
  if (repairs.length > 0) console.log("Repairs, each assuming those before it:");
  for (const repair of repairs) console.log(`  ${repairSentence(repair)}`);
  console.log(`Identities that hold by themselves but not together: ${contradictions.length}`);
  for (const { relation, result } of contradictions) console.log(`  ${relation}: ${result}`);
  if (families.length > 0) printFamilies(families);
}

function countByRelation(
  findings: readonly ReportedFinding[],
): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { relation, verdict } of findings) {
    const row = (counts[relation] ??= {});
    row[verdict] = (row[verdict] ?? 0) + 1;
  }
  return counts;
}

function sentence({ relation, verdict, cells, printed, possible, doubtful }: ReportedFinding) {
  const range = possible ? `, possible ${possible.low} to ${possible.high}` : "";
  const known = doubtful ? " (in doubts)" : "";
  return `${verdict}${known}: ${relation}, ${cells[0]} printed ${printed}${range}`;
}

function repairSentence({ pattern, changes, settles, rivals }: ReportedRepair): string {
  const cells = changes.map(
    ({ cell, printed, proposed }) => `${cell} ${printed || "blank"} -> ${proposed || "blank"}`,
  );
  const doubt = rivals.length > 0 ? `, or one of ${rivals.length} other cells` : "";
  return `${pattern}, settles ${settles}${doubt}: ${cells.join("; ")}`;
}

/** Families below this size are single rows; they are summed up. */
const largeFamily = 20;

function printFamilies(families: readonly FamilyCheck[]): void {
  const large = families.filter(({ levels }) => levels.identities >= largeFamily);
  const small = families.filter(({ levels }) => levels.identities < largeFamily);
  console.log(
    "One set of unrounded numbers for a whole family, margin from 0 to 1 (below 0: none):",
  );
  for (const { tables, levels, logarithms } of large) {
    console.log(
      `  ${tables.join(" ")}: ${levels.identities} in levels ${levels.margin.toFixed(3)}, ` +
        `${logarithms.identities} in logarithms ${logarithms.margin.toFixed(3)}`,
    );
  }
  const margins = small.flatMap(({ levels, logarithms }) => [levels.margin, logarithms.margin]);
  console.log(`  ${small.length} smaller ones: least ${Math.min(...margins, 1).toFixed(3)}`);
}
