import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ownTradeTexts } from "../../../language";
import type { Library, TradeNeed, TradeTable } from "../../../library";
import { blockRequest } from "../../../sheets";
import { planTable } from "../../../sheets/table";
import { printedDecimals, type Table } from "../../../table";
import { NumberTable } from "../../charts";
import { InsertionsBar, type NamedPlan, useInsertions } from "../../insertion";
import { usePane, useTexts } from "../../pane-context";
import { CheckList, ChoiceField, looks, Section, useNumbers } from "../../parts";
import { ProofNotice, useProof } from "./publication-proof";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  list: { margin: "0 0 10px", paddingLeft: "18px", ...looks.quiet },
  note: { margin: "4px 0 10px", ...looks.quiet },
  column: looks.column,
});

/** Rows of a table that a preview shows. */
const previewed = 8;

/** What a table is in its publication, whatever the book is called. */
const kindOf = (id: string): string => id.slice(id.indexOf(".") + 1);

interface PublicationTablesProps {
  library: Library;
  made: readonly TradeTable[];
  year: string;
  years: readonly string[];
  onYear: (year: string) => void;
}

/** The tables of a publication: which of them, what they look like, what our own check says, and all of them into the workbook. */
export function PublicationTables({ library, made, year, years, onYear }: PublicationTablesProps) {
  const styles = useStyles();
  const texts = useTexts(ownTradeTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const [unwanted, setUnwanted] = useState<readonly string[]>([]);
  const [shown, setShown] = useState("");
  const all = useMemo(() => library.tables.map(({ id }) => library.table(id)), [library]);
  const wanted = useMemo(
    () => all.filter(({ id }) => !unwanted.includes(kindOf(id))),
    [all, unwanted],
  );
  const proof = useProof(wanted);
  const insertions = useInsertions();
  const preview = wanted.find(({ id }) => kindOf(id) === shown) ?? wanted[0];
  const plans = (): NamedPlan[] =>
    wanted.map((table, at) => ({
      name: texts.sheet(at + 1),
      plan: (target) => planTable(table, blockRequest({ library }, table, language, target)),
    }));
  return (
    <Section heading={texts.publication}>
      <ChoiceField
        label={texts.publicationYear}
        value={year}
        options={years.map((value) => ({ value, name: value }))}
        onChange={onYear}
      />
      <p className={styles.note}>
        {texts.chosenTables(number(wanted.length, 0), number(all.length, 0))}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => setUnwanted([])}>
          {texts.takeAll}
        </Button>
        <Button size="small" onClick={() => setUnwanted(all.map(({ id }) => kindOf(id)))}>
          {texts.takeNone}
        </Button>
      </div>
      <CheckList
        label={texts.publication}
        items={all.map(({ id, title }) => ({ id: kindOf(id), name: title[language] }))}
        checked={all.map(({ id }) => kindOf(id)).filter((id) => !unwanted.includes(id))}
        onChange={(checked) =>
          setUnwanted(all.map(({ id }) => kindOf(id)).filter((id) => !checked.includes(id)))
        }
      />
      <LeftOut made={made} />
      {preview && (
        <>
          <ChoiceField
            label={texts.preview}
            value={kindOf(preview.id)}
            options={wanted.map(({ id, title }) => ({ value: kindOf(id), name: title[language] }))}
            onChange={setShown}
          />
          <TablePreview table={preview} />
          <div className={styles.column}>
            <ProofNotice proof={proof} all={wanted.length} />
            <InsertionsBar
              insertions={insertions}
              label={texts.insert(wanted.length)}
              plans={plans}
              disabled={proof.done < wanted.length}
            />
          </div>
        </>
      )}
    </Section>
  );
}

/** What was not made, by what the data lack for it. */
function LeftOut({ made }: { made: readonly TradeTable[] }) {
  const styles = useStyles();
  const texts = useTexts(ownTradeTexts);
  const counts = new Map<TradeNeed, number>();
  for (const { lacks } of made)
    for (const need of lacks) counts.set(need, (counts.get(need) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <>
      <p className={styles.note}>{texts.leftOut}</p>
      <ul className={styles.list}>
        {[...counts].map(([need, count]) => (
          <li key={need}>{texts.lacks(texts.needs[need], count)}</li>
        ))}
      </ul>
    </>
  );
}

/** The first rows of a table, its total the last of them. */
function TablePreview({ table }: { table: Table }) {
  const styles = useStyles();
  const texts = useTexts(ownTradeTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { rows, columns, title } = table;
  const isCut = rows.length > previewed + 1;
  const last = rows.at(-1);
  const shown = isCut && last ? [...rows.slice(0, previewed), last] : rows;
  const cell = (value: string) =>
    /\d/.test(value) ? number(Number(value), printedDecimals(value)) : value;
  return (
    <>
      <NumberTable
        label={title[language]}
        headers={[texts.row, ...columns.map((column) => column.title[language])]}
        rows={shown.map(({ key, label, values, parent }) => ({
          cells: [parent === "" ? label : `– ${label}`, ...values.map(cell)],
          strong: key === "total",
        }))}
      />
      {isCut && (
        <p className={styles.note}>{texts.rowsMore(number(rows.length - shown.length, 0))}</p>
      )}
    </>
  );
}
