import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { tableWeights, usualParts } from "../../analysis";
import { weightTexts } from "../../language";
import { createLibrary, type Library, ownPackage } from "../../library";
import type { Table } from "../../table";
import { planTableWeights } from "../../sheets/weights";
import { fingerprint, newBlockId, type PlanTarget } from "../../workbook/plan";
import { LiveSheetFrame } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { CheckList, ChoiceField, Notice } from "../parts";
import type { ReaderTable } from "../reader-tables";
import { WeightResult } from "./weight-result";

const useStyles = makeStyles({ field: { marginBottom: "12px" } });

interface Choice {
  table: string;
  total?: string;
  parts?: readonly string[];
}

/** Weights of an index in any table of the reader's own: the index is chosen, and those that it is the mean of. */
export function TableWeights({ tables }: { tables: readonly ReaderTable[] }) {
  const styles = useStyles();
  const texts = useTexts(weightTexts);
  const { language, services } = usePane();
  const { library } = services;
  const [chosen, choose] = useKept<Choice>("scenario.table-weights", { table: "" });
  const one = tables.find(({ id }) => id === chosen.table) ?? (tables[0] as ReaderTable);
  const { table } = one;
  const usual = useMemo(() => usualParts(table), [table]);
  const total = chosen.total ?? usual.total;
  const parts = (chosen.parts ?? usual.parts).filter((key) => key !== total);
  const wanted = parts.join("\n");
  const weights = useMemo(
    () => tableWeights(table, { total, parts: wanted === "" ? [] : wanted.split("\n") }),
    [table, total, wanted],
  );
  const name = weights?.name?.[language] ?? "";
  const plan =
    weights &&
    ((target: PlanTarget) =>
      planTableWeights({
        blockId: newBlockId("weights"),
        language,
        target,
        weights,
        ...shelved(library, table),
      }));
  const rows = usual.rows.map(({ key, label }) => ({ id: key, name: label }));
  return (
    <LiveSheetFrame plan={plan} sheetName={texts.sheet(name)}>
      <div className={styles.field}>
        <ChoiceField
          label={texts.table}
          value={one.id}
          options={tables.map(({ id, name: title }) => ({ value: id, name: title }))}
          onChange={(id) => choose({ table: id })}
        />
      </div>
      <ChoiceField
        label={texts.total}
        value={total}
        options={rows.map(({ id, name: label }) => ({ value: id, name: label }))}
        onChange={(key) => choose({ table: one.id, total: key, parts })}
      />
      <p>{texts.parts}</p>
      <CheckList
        label={texts.parts}
        items={rows.filter(({ id }) => id !== total)}
        checked={parts}
        onChange={(keys) => choose({ table: one.id, total, parts: keys })}
      />
      {weights ? (
        <WeightResult book={undefined} weights={weights} name={name} />
      ) : (
        <Notice intent="info" title={texts.nothing} />
      )}
    </LiveSheetFrame>
  );
}

/** The table in a library, with its book: its own one where no library has it. */
function shelved(library: Library, table: Table) {
  const version = fingerprint([[JSON.stringify(table.rows)]]);
  const own = ownPackage({ id: "weights", version, title: table.title, tables: [table] });
  const shelf = library.has(table.id) ? library : createLibrary([own]);
  return {
    table: shelf.table(table.id),
    book: shelf.bookOf(table.id),
    errata: shelf.errata(table.id),
  };
}
