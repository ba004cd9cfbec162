import { fails } from "./checking/check-publication";
import { printReport } from "./checking/print-report";
import { publicationsWithRelations } from "./checking/publication-tables";
import { type EditionReport, reportEdition } from "./checking/report-edition";

/**
 * npm run check-data [-- --json]: verdicts on all declared identities of all publications, in both editions; where the faults are
 * likely to be; and whether whole families can hold together. `--json` prints every finding. Fails when the corrected edition
 * has an identity that fails and that doubts.csv does not list, or a family that cannot hold.
 */
async function checkData(): Promise<void> {
  const json = process.argv.includes("--json");
  const reports: { publication: string; editions: EditionReport[] }[] = [];
  for (const publication of publicationsWithRelations()) {
    const published = await reportEdition(publication, "published");
    const corrected = await reportEdition(publication, "corrected");
    reports.push({ publication, editions: [published, corrected] });
    if (!json) for (const report of [published, corrected]) printReport(publication, report);
    const unexplained = corrected.findings.filter((one) => fails(one) && !one.doubtful);
    const margins = corrected.families.flatMap((one) => [one.levels.margin, one.logarithms.margin]);
    if (unexplained.length + corrected.contradictions.length > 0 || Math.min(...margins) < 0) {
      process.exitCode = 1;
    }
  }
  if (json) console.log(JSON.stringify(reports, undefined, 1));
}

checkData().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
