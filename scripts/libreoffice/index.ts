import fc from "fast-check";
import { plansOfEveryKind } from "../../test/support/plans-of-every-kind";
import { ModelBlocks } from "../../test/support/model-blocks";
import { richWorkbooks } from "../../test/support/rich-workbooks";
import { openXlsx, writeXlsx } from "../../workbench/file";
import { areaOf, Workbook, type WorkbookSnapshot } from "../../workbench/host";
import { comparable } from "./comparable";
import { libreOfficeVersion, throughLibreOffice } from "./convert";
import { differences } from "./differences";
import { knownFormulas } from "./known-formulas";

/**
 * Has LibreOffice read workbooks that we write, random ones and one with each kind of sheet of ours, and finds in its copy
 * the cells, formulas other than ours, looks, merged areas, names, sizes, filters, tables, notes and charts of the
 * original; and has it calculate formulas that we write: npm run soak, or npx tsx scripts/libreoffice <random workbooks>
 */
const seed = 1405;
/** More at once make LibreOffice slow. */
const atOnce = 50;

const wanted = Number(process.argv[2] ?? 300);

function main(): boolean {
  const version = libreOfficeVersion();
  if (version === undefined) {
    console.log(
      "LibreOffice is not installed: how it reads the files that we write was not tried.",
    );
    return true;
  }
  const random = fc.sample(richWorkbooks, { seed, numRuns: wanted }).map((one) => one.snapshot());
  const counts = { workbooks: 0, cells: 0 };
  const faults = [
    ...compareAll("random workbook", random, counts),
    ...compareAll("sheet of ours", plannedWorkbooks(), counts),
    ...compareFormulas(),
  ];
  for (const fault of faults.slice(0, 40)) console.log(fault);
  console.log(
    `${version}, seed ${seed}: ${counts.workbooks} workbooks with ${counts.cells} cells and ${knownFormulas.length} formulas, ${faults.length} differences`,
  );
  return faults.length === 0;
}

function compareAll(
  what: string,
  workbooks: readonly WorkbookSnapshot[],
  counts: { workbooks: number; cells: number },
): string[] {
  const faults: string[] = [];
  for (let first = 0; first < workbooks.length; first += atOnce) {
    const some = workbooks.slice(first, first + atOnce);
    throughLibreOffice(some.map(writeXlsx)).forEach((file, index) => {
      const name = `${what} ${first + index}`;
      const workbook = some[index]!;
      counts.workbooks++;
      for (const { cells } of workbook.sheets) counts.cells += Object.keys(cells).length;
      if (!file) return faults.push(`${name} was not opened`);
      const found = differences(comparable(workbook), comparable(openXlsx(file).snapshot));
      return faults.push(...found.map((difference) => `${name} ${difference}`));
    });
  }
  return faults;
}

/** A workbook with each kind of sheet that Timbang inserts. */
const plannedWorkbooks = (): WorkbookSnapshot[] =>
  [...plansOfEveryKind("id").values()].map((plan) => {
    const workbook = new Workbook();
    new ModelBlocks(workbook).insert(plan());
    return workbook.snapshot();
  });

/** Formulas without values, so that LibreOffice has to calculate them. */
function compareFormulas(): string[] {
  const workbook = new Workbook();
  const formulas = workbook.activeSheet;
  const data = workbook.addSheet("Data & co");
  const rows = ["a", "b", "c", "d"].map((letter, index) => [index + 1, letter]);
  data.write(areaOf(0, 0, 4, 2), rows);
  data.write(areaOf(0, 3, 4, 2), [
    ["Barang", "Nilai"],
    ["Padi", 10],
    ["Jagung", 20],
    ["Karet", 30],
  ]);
  workbook.tables.rename(workbook.tables.add(data, areaOf(0, 3, 4, 2)), "Harga");
  workbook.names.add("Angka", "='Data & co'!$A$1:$A$4", "");
  formulas.write(
    areaOf(0, 0, knownFormulas.length, 1),
    knownFormulas.map(([formula]) => [formula]),
  );
  const [file] = throughLibreOffice([writeXlsx(workbook.snapshot())]);
  if (!file) return ["the workbook of formulas was not opened"];
  const cells = openXlsx(file).snapshot.sheets[0]?.cells ?? {};
  return knownFormulas.flatMap(([formula, value], index) => {
    const given = cells[`A${index + 1}`]?.value;
    const isEqual =
      typeof value === "number" && typeof given === "number"
        ? Math.abs(given - value) < 1e-9
        : given === value;
    return isEqual
      ? []
      : [`${formula}: ${JSON.stringify(given)}, and not ${JSON.stringify(value)}`];
  });
}

if (!main()) process.exitCode = 1;
