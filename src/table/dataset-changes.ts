import { type Bilingual, bothLanguages } from "../language";
import type { Column, Row, Table } from "./table";
import { unitId, unitName } from "./units";

/** What a publisher changed of a table besides its figures; `after` is left out where something is no longer there. */
export interface DatasetChange {
  what: "title" | "unit" | "row" | "column" | "row-id" | "column-id";
  before: Bilingual;
  after?: Bilingual;
}

/**
 * How a table that was requested again differs from what it was: in its title, its units, the names and ids of its rows and columns.
 * New rows and columns are none of these. Such a change may mean that the table is a different one, whatever its figures are.
 */
export function datasetChanges(before: Table, after: Table): DatasetChange[] {
  return [
    ...titleChange(before, after),
    ...unitChanges(before.columns, after.columns),
    ...lineChanges("row", before.rows.map(rowLine), after.rows.map(rowLine)),
    ...lineChanges("column", before.columns.map(columnLine), after.columns.map(columnLine)),
  ];
}

interface Line {
  key: string;
  name: string;
}

const rowLine = ({ key, label, printedLabel }: Row): Line => ({ key, name: printedLabel ?? label });
const columnLine = ({ key, title }: Column): Line => ({ key, name: title.id });

/** Years in a title go on with the figures. */
const words = (text: string): string => (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(" ");

function titleChange({ title: before }: Table, { title: after }: Table): DatasetChange[] {
  return words(before.id) === words(after.id) ? [] : [{ what: "title", before, after }];
}

function unitChanges(before: readonly Column[], after: readonly Column[]): DatasetChange[] {
  const changes = new Map<string, DatasetChange>();
  for (const column of before) {
    const now = after.find(({ key }) => key === column.key);
    if (!now || unitId(now) === unitId(column)) continue;
    changes.set(`${unitId(column)} ${unitId(now)}`, {
      what: "unit",
      before: unitName(column),
      after: unitName(now),
    });
  }
  return [...changes.values()];
}

function lineChanges(
  what: "row" | "column",
  before: readonly Line[],
  after: readonly Line[],
): DatasetChange[] {
  const byKey = new Map(after.map((line) => [line.key, line]));
  const known = new Set(before.map(({ key }) => key));
  const byName = new Map(
    after.filter(({ key }) => !known.has(key)).map((line) => [line.name, line]),
  );
  return before.flatMap(({ key, name }): DatasetChange[] => {
    const now = byKey.get(key);
    if (now && now.name === name) return [];
    if (now) return [{ what, before: bothLanguages(name), after: bothLanguages(now.name) }];
    const renamed = byName.get(name);
    if (!renamed) return [{ what, before: bothLanguages(name) }];
    const withId = (id: string) => bothLanguages(`${name} (${id})`);
    return [{ what: `${what}-id`, before: withId(key), after: withId(renamed.key) }];
  });
}
