import { existsSync, readFileSync } from "node:fs";
import type { RelationSet } from "../../src/core/checking";
import type { Doubt, Erratum, SeriesIndex, TableDescriptor } from "../../src/library";
import { checkDescriptor, leadColumns } from "./check-descriptor";
import { checkSeriesIndex } from "./check-series-index";
import { checkedDoubts } from "./check-doubts";
import { checkedErrata } from "./check-errata";
import { checkedTables } from "./check-place";
import { checkedRows } from "./check-table";
import { checkedWeights } from "./check-weights";
import type { DataPackageDescriptor, ResourceDescriptor } from "./descriptor";
import { writeFile } from "./write-file";

/**
 * Checks the whole data package in `folder` and writes it as the program reads it.
 *
 * @throws Error naming table, row and field of the first fault
 */
export function writeReferenceData(
  folder = "data",
  target = "src/library/generated/data-package.ts",
): void {
  const read = (path: string) => readFileSync(`${folder}/${path}`, "utf8");
  const descriptor = JSON.parse(read("datapackage.json")) as DataPackageDescriptor;
  const rowsOf = new Map<string, string[][]>();
  for (const resource of descriptor.resources) {
    checkDescriptor(resource);
    if (rowsOf.has(resource.name)) throw new Error(`table ${resource.name} is described twice`);
    rowsOf.set(resource.name, checkedRows(resource, read(resource.path)));
  }
  const errata: Record<string, Erratum[]> = {};
  const doubts: Record<string, Doubt[]> = {};
  for (const { id } of descriptor.publications) {
    const checked = checkedTables(id, descriptor.resources, rowsOf);
    const required = (name: string) => {
      const file = `${folder}/${id}/${name}`;
      if (!existsSync(file)) throw new Error(`${file} is missing`);
      return [read(`${id}/${name}`), file] as const;
    };
    const own = checkedErrata(...required("errata.csv"), checked);
    errata[id] = own;
    doubts[id] = checkedDoubts(...required("doubts.csv"), checked, own);
  }
  const tables = descriptor.resources.map((resource) => ({
    ...tableDescriptor(resource),
    rows: rowsOf.get(resource.name),
  }));
  const series = Object.fromEntries(
    descriptor.publications.map(({ id }) => {
      const index = JSON.parse(read(`${id}/series.json`)) as SeriesIndex;
      checkSeriesIndex(id, index, rowsOf);
      return [id, index];
    }),
  );
  const weights = Object.fromEntries(
    descriptor.publications.flatMap(({ id }) => {
      const path = `${id}/weights.csv`;
      if (!existsSync(`${folder}/${path}`)) return [];
      const index = series[id] as SeriesIndex;
      return [[id, checkedWeights(read(path), `${folder}/${path}`, id, index, rowsOf)]];
    }),
  );
  const relations = Object.fromEntries(
    descriptor.publications.flatMap(({ id }) => {
      const path = `${id}/relations.json`;
      if (!existsSync(`${folder}/${path}`)) return [];
      return [[id, JSON.parse(read(path)) as RelationSet]];
    }),
  );
  const { version, publications } = descriptor;
  const text = JSON.stringify(
    JSON.stringify({ version, publications, tables, errata, doubts, series, weights, relations }),
  );
  // A text that is parsed when it is loaded: faster than a literal, for the compiler and for the browser.
  writeFile(
    target,
    `import type { DataPackage } from "../types";\nexport const dataPackage = JSON.parse(${text}) as DataPackage;\n`,
  );
}

function tableDescriptor(resource: ResourceDescriptor): TableDescriptor {
  const page = resource.sources[0]?.page;
  return {
    id: resource.name,
    publication: resource.publication,
    number: resource.number,
    title: { id: resource.title, en: resource.title_en },
    unit: resource.unit,
    period: resource.period,
    subject: resource.subject,
    ...(page ? { page } : {}),
    rowCount: resource.rows,
    fields: resource.schema.fields.slice(leadColumns.length).map((field) => ({
      name: field.name,
      title: field.title,
      titleEn: field.title_en,
      unit: field.unit,
    })),
    ...(resource.notes ? { notes: resource.notes } : {}),
    ...(resource.groups ? { groups: resource.groups } : {}),
  };
}
