import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { hasScenario, packageWithWeights, usualParts, weightTable } from "../../analysis";
import { booksTexts, weightTexts } from "../../language";
import { type Book, createLibrary } from "../../library";
import { aggregateName, planWeights } from "../../sheets/weights";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { BookView, KeepBook, useBook } from "../books";
import { LiveSheetFrame } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, looks, Notice } from "../parts";
import { useReaderTables } from "../reader-tables";
import { TableWeights } from "./table-weights-view";
import { WeightResult } from "./weight-result";

const useStyles = makeStyles({
  note: { margin: "0 0 12px", ...looks.small, color: tokens.colorNeutralForeground2 },
  from: { padding: "0 12px 12px" },
});

/** As many rows as an index and two parts. */
const fewestRows = 3;

/** What published indices say of their weights: of a book, or of a table of the reader's own. */
export function WeightsView() {
  const styles = useStyles();
  const texts = useTexts(weightTexts);
  const { noItems } = useTexts(booksTexts);
  const all = useReaderTables();
  const tables = useMemo(
    () => all.filter(({ table }) => usualParts(table).rows.length >= fewestRows),
    [all],
  );
  const [wanted, choose] = useKept<keyof typeof texts.sources>("scenario.weights-from", "book");
  const open = useBook("ntp");
  const from = tables.length > 0 ? wanted : "book";
  return (
    <>
      {tables.length > 0 && (
        <div className={styles.from}>
          <ChoiceField
            label={texts.from}
            value={from}
            options={(["book", "table"] as const).map((value) => ({
              value,
              name: texts.sources[value],
            }))}
            onChange={choose}
          />
        </div>
      )}
      {from === "table" ? (
        <TableWeights tables={tables} />
      ) : (
        <BookView open={open} suits={() => true} lacks={noItems} Content={Weights} />
      )}
    </>
  );
}

function Weights({ book: given }: { book: Book }) {
  const styles = useStyles();
  const texts = useTexts(weightTexts);
  const { language, services } = usePane();
  const { library } = services;
  const made = useMemo(() => packageWithWeights(library, given), [library, given]);
  const [isKept, setKept] = useState(false);
  const book = useMemo(() => (made ? createLibrary([made]).book(made.id) : given), [made, given]);
  const sets = book.weights.filter(({ components }) => components.length > 1);
  const [chosen, choose] = useKept("scenario.recovered-weights", "");
  const idOf = ({ group, row }: (typeof sets)[number]) => `${group} ${row}`;
  const set = sets.find((one) => idOf(one) === chosen) ?? sets[0];
  const table = set && weightTable(book, set.group, set.row);
  const name = (one: (typeof sets)[number]) => aggregateName(book, one, language);
  if (!set || !table) return <Notice intent="info" title={texts.none(given.title[language])} />;
  const plan = (target: PlanTarget) =>
    planWeights({ blockId: newBlockId("weights"), language, target, book, weights: table });
  return (
    <LiveSheetFrame plan={plan} sheetName={texts.sheet(name(set))}>
      <p className={styles.note}>{texts.intro}</p>
      <ChoiceField
        label={texts.aggregate}
        value={idOf(set)}
        options={sets.map((one) => ({ value: idOf(one), name: name(one) }))}
        onChange={choose}
      />
      <WeightResult book={book} weights={table} name={name(set)} />
      {isKept && <Notice intent="success" title={texts.used} />}
      {made &&
        (hasScenario(book) ? (
          <KeepBook book={made} label={texts.use} done={texts.used} onKept={() => setKept(true)} />
        ) : (
          <Notice intent="info" title={texts.noGroups} />
        ))}
    </LiveSheetFrame>
  );
}
