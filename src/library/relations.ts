import type { CheckedTable, RelationSet } from "../core/checking";
import { dataPackage } from "./generated/data-package";
import { referenceTable, tableDescriptors } from "./tables";
import type { Doubt, Edition } from "./types";

/** The identities that a publication declares; undefined where it declares none. */
export const relationsOf = (publication: string): RelationSet | undefined =>
  dataPackage.relations[publication];

/** All tables of a publication as its relations name them: without the publication, `t6.2`. */
export const relatedTables = (publication: string, edition: Edition): CheckedTable[] =>
  tableDescriptors()
    .filter((descriptor) => descriptor.publication === publication)
    .map(({ id, fields }) => ({
      name: id.slice(publication.length + 1),
      columns: fields.map(({ name }) => name),
      rows: referenceTable(id, edition).rows,
    }));

/** The cells of a publication that contradict others, where nothing decides which is right. */
export const doubtsOf = (publication: string): readonly Doubt[] =>
  dataPackage.doubts[publication] ?? [];
