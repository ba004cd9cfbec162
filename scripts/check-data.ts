import { resolve } from "node:path";
import { cellsOf, explainIdentity, gridText, locateFaults, propagate } from "../src/core/checking";
import {
  checkPublication,
  doubtfulCells,
  type Finding,
  startingRanges,
  unexplained,
} from "./checking/check-publication";
import { correctTables } from "./checking/correct-tables";
import {
  type PublicationTables,
  publicationsWithRelations,
  readPublicationTables,
} from "./checking/publication-tables";

/**
 * npm run check-data [-- --json] [-- --locate]: verdicts on all declared identities of all publications, in both
 * editions. Fails when the corrected edition has an impossible identity that doubts.csv does not list.
 */

const dataFolder = resolve(import.meta.dirname, "../data");
const json = process.argv.includes("--json");
const locate = process.argv.includes("--locate");

const reports = publicationsWithRelations(dataFolder).map((id) =>
  report(readPublicationTables(dataFolder, id)),
);
if (json) console.log(JSON.stringify(reports, undefined, 1));
if (reports.some(({ corrected }) => corrected.unexplained.length > 0)) process.exitCode = 1;

function report(data: PublicationTables) {
  return {
    publication: data.publication,
    published: edition(data, "published"),
    corrected: edition(data, "corrected"),
  };
}

function edition(data: PublicationTables, name: "published" | "corrected") {
  const tables = name === "published" ? data.tables : correctTables(data.tables, data.errata);
  const start = performance.now();
  const { identities, figures, findings } = checkPublication(tables, data.relations);
  const milliseconds = Math.round(performance.now() - start);
  const lookup = (cell: string) => figures.get(cell);
  const failing = findings.filter(({ verdict }) => ["impossible", "unlikely"].includes(verdict));
  const sound = findings.flatMap(({ identity }) =>
    failing.some((one) => one.identity === identity) ? [] : [identity],
  );
  const { contradictions } = propagate(sound, startingRanges(sound, figures));
  const open = unexplained(findings, doubtfulCells(data.doubts));
  const describe = ({ identity, verdict }: Finding) => ({
    relation: identity.relation,
    kind: identity.kind,
    verdict,
    cells: cellsOf(identity),
    ...explainIdentity(identity, lookup),
  });
  if (!json) {
    console.log(
      `\n${data.publication}, ${name}: ${findings.length} identities, ${milliseconds} ms`,
    );
    console.table(countByRelation(findings));
    for (const finding of failing) console.log(sentence(describe(finding), open.includes(finding)));
    console.log(`together: ${contradictions.length} contradictions among the identities that hold`);
    for (const { relation, result } of contradictions) console.log(`  ${relation}: ${result}`);
  }
  const faults = locate ? locateFaults(identities, figures, tables) : undefined;
  if (faults && !json) {
    for (const { pattern, cells, settles, rivals } of faults.repairs) {
      const changes = cells.map(({ cell, printed, proposed }) => {
        const [from, to] = [printed, proposed].map((figure) => figure && gridText(figure.value));
        return `${cell} ${from ?? "nothing"} -> ${to ?? "nothing"}`;
      });
      console.log(
        `  ${pattern}, settles ${settles.length}, rivals ${rivals.length}: ${changes.join("; ")}`,
      );
    }
  }
  return {
    milliseconds,
    findings: findings.map(describe),
    contradictions: contradictions.map(({ relation, result }) => ({ relation, result })),
    unexplained: open.map(describe),
  };
}

function countByRelation(findings: readonly Finding[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { identity, verdict } of findings) {
    const row = (counts[identity.relation] ??= {});
    row[verdict] = (row[verdict] ?? 0) + 1;
  }
  return counts;
}

interface Description {
  relation: string;
  verdict: string;
  cells: string[];
  printed?: string;
  possible?: { low: string; high: string };
}

function sentence(finding: Description, unexplainedHere: boolean): string {
  const { relation, verdict, cells, printed, possible } = finding;
  const range = possible ? `, possible ${possible.low} to ${possible.high}` : "";
  const doubt = unexplainedHere ? "" : " (in doubts)";
  return `${verdict}${doubt}: ${relation}, ${cells[0]} printed ${printed}${range}`;
}
