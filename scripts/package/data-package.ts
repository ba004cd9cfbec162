import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Publication } from "../../src/library/types";

interface DataPackage {
  publications: Publication[];
  resources: { publication: string }[];
  [property: string]: unknown;
}

const EMPTY: DataPackage = {
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "timbang-reference-data",
  title: "Reference tables of BPS statistics",
  description:
    "Tables of two publications of Badan Pusat Statistik: farmers' terms of trade and external trade of a province.",
  version: "1.0.0",
  publications: [],
  resources: [],
};

/** Puts the tables of one publication into the package file; those of the others stay. */
export function updateDataPackage(
  path: string,
  publication: Publication,
  resources: { publication: string }[],
): void {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as DataPackage) : EMPTY;
  const publications = [
    ...before.publications.filter(({ id }) => id !== publication.id),
    publication,
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const after: DataPackage = {
    ...EMPTY,
    publications,
    resources: publications.flatMap(({ id }) =>
      id === publication.id
        ? resources
        : before.resources.filter((resource) => resource.publication === id),
    ),
  };
  writeFileSync(path, JSON.stringify(after, null, 2) + "\n");
}
