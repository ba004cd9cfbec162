// Past the index, which needs the file that this script writes.
import { unitCodes } from "../../src/library/units";
import type { FieldDescriptor, ResourceDescriptor } from "./descriptor";

/** The columns that every table begins with. */
export const leadColumns = ["row", "code", "parent", "label"] as const;

/** @throws Error naming table and field, when a description is incomplete or a unit unknown */
export function checkDescriptor(resource: ResourceDescriptor): void {
  const { name, schema, number, unit, licence_note } = resource;
  for (const property of [
    "path",
    "title",
    "title_en",
    "description",
    "subject",
    "period",
  ] as const) {
    demand(filled(resource[property]), name, property, "is empty");
  }
  for (const [property, pair] of Object.entries({ number, unit, licence_note })) {
    demand(filled(pair?.id) && filled(pair?.en), name, property, "needs a text in both languages");
  }
  for (const pair of resource.notes ?? []) {
    demand(filled(pair.id) && filled(pair.en), name, "notes", "need a text in both languages");
  }
  const [source] = resource.sources ?? [];
  demand(
    filled(source?.title) && filled(source?.table),
    name,
    "sources",
    "name no publication and table",
  );
  demand(
    resource.name === `${resource.publication}.${tableOf(resource)}`,
    name,
    "path",
    "does not fit the name",
  );
  demand(schema.primaryKey?.join() === "row", name, "primaryKey", "is not row");
  const lead = schema.fields.slice(0, leadColumns.length).map((field) => field.name);
  demand(lead.join() === leadColumns.join(), name, "fields", `begin with ${lead.join()}`);
  for (const field of schema.fields) checkField(name, field);
  const names = schema.fields.map((field) => field.name);
  const headers = schema.fields.slice(leadColumns.length).map((field) => field.title);
  for (const texts of [names, headers]) {
    const repeated = texts.find((text, index) => texts.indexOf(text) !== index);
    demand(repeated === undefined, name, "fields", `repeat "${repeated}"`);
  }
}

function checkField(table: string, field: FieldDescriptor): void {
  for (const property of ["name", "title", "title_en", "description", "type", "unit"] as const) {
    demand(filled(field[property]), table, `field ${field.name}`, `has no ${property}`);
  }
  const isText = (leadColumns as readonly string[]).includes(field.name);
  const type = isText ? "string" : "number";
  demand(field.type === type, table, `field ${field.name}`, `has type ${field.type}`);
  demand(
    unitCodes.includes(field.unit),
    table,
    `field ${field.name}`,
    `has the unknown unit ${field.unit}`,
  );
}

const filled = (text: string | undefined) => typeof text === "string" && text.trim() !== "";

const tableOf = ({ path }: ResourceDescriptor) => path.replace(/^.*\//, "").replace(/\.csv$/, "");

function demand(holds: boolean, table: string, place: string, fault: string): asserts holds {
  if (!holds) throw new Error(`data/datapackage.json, table ${table}: ${place} ${fault}`);
}
