import { makeStyles } from "@fluentui/react-components";
import type { LedgerEntry } from "../../analysis";
import { dayText, ledgerTexts, scenarioPaneTexts } from "../../language";
import { comparedLines, ledgerNames, planLedger, type ComparedLine } from "../../sheets/ledger";
import { newBlockId } from "../../workbook/plan";
import { NumberTable } from "../charts";
import { InsertionBar, useInsertion } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, looks, Section, usePoints } from "../parts";
import type { SavedScenario } from "./scenario-draft";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", ...looks.quiet },
  foot: { margin: "8px 0 16px" },
});

/** What was assumed when scenarios were saved and what came of it: a list, two of them line by line, and all on a sheet. */
export function LedgerPart({ scenarios }: { scenarios: readonly SavedScenario[] }) {
  const styles = useStyles();
  const texts = useTexts(ledgerTexts);
  const { language, services } = usePane();
  const { point, signed } = usePoints();
  const insertion = useInsertion();
  const entries = entriesOf(scenarios);
  const pair = usePair(entries);
  if (scenarios.length === 0) return null;
  const unrecorded = scenarios.filter(({ record }) => !record).map(({ name }) => name);
  return (
    <Section heading={texts.heading}>
      <p className={styles.note}>{texts.intro}</p>
      {unrecorded.length > 0 && (
        <p className={styles.note}>{texts.unrecorded(unrecorded.join(", "))}</p>
      )}
      {entries.length > 0 && (
        <>
          <NumberTable
            label={texts.heading}
            headers={[texts.scenario, texts.day, "NTP", texts.difference]}
            labels={2}
            rows={entries.map(({ name, record: { day, base, after } }) => ({
              cells: [name, dayText(day, language), point(after.ntp), signed(after.ntp - base.ntp)],
            }))}
          />
          {pair.chosen && <Compared entries={entries} pair={pair} />}
          <div className={styles.foot}>
            <InsertionBar
              secondary
              insertion={insertion}
              label={texts.insert}
              onInsert={() =>
                void insertion.onNewSheet(
                  (target) =>
                    planLedger({
                      blockId: newBlockId("ledger"),
                      language,
                      target,
                      entries,
                      library: services.library,
                      ...(pair.chosen && { pair: pair.chosen }),
                    }),
                  texts.sheet,
                )
              }
            />
          </div>
        </>
      )}
    </Section>
  );
}

const entriesOf = (scenarios: readonly SavedScenario[]): LedgerEntry[] =>
  scenarios.flatMap(({ name, record }) => (record ? [{ name, record }] : []));

type ChosenPair = ReturnType<typeof usePair>;

/** The two that are compared, by name; the last two before the reader chooses. */
function usePair(entries: readonly LedgerEntry[]) {
  const [names, choose] = useKept<readonly [string, string]>("scenario.ledger", ["", ""]);
  const last = entries.length - 1;
  const placeOf = (name: string, usual: number) => {
    const found = entries.findIndex((one) => one.name === name);
    return found < 0 ? usual : found;
  };
  const chosen =
    last < 1 ? undefined : ([placeOf(names[0], last - 1), placeOf(names[1], last)] as const);
  return { chosen, choose };
}

function Compared({ entries, pair }: { entries: readonly LedgerEntry[]; pair: ChosenPair }) {
  const texts = useTexts(ledgerTexts);
  const { language, services } = usePane();
  const cells = useComparedCells();
  const [left, right] = (pair.chosen ?? []).map((place) => entries[place]);
  if (!left || !right) return null;
  const options = entries.map(({ name }) => ({ value: name, name }));
  return (
    <>
      <FieldGrid>
        <ChoiceField
          label={texts.first}
          value={left.name}
          options={options}
          onChange={(name) => pair.choose([name, right.name])}
        />
        <ChoiceField
          label={texts.second}
          value={right.name}
          options={options}
          onChange={(name) => pair.choose([left.name, name])}
        />
      </FieldGrid>
      <NumberTable
        label={texts.comparedLabel}
        headers={[texts.line, left.name, right.name, texts.difference]}
        rows={comparedLines([left, right], ledgerNames(services.library, language), language).map(
          (line) => ({ cells: [line.label, ...cells(line)] }),
        )}
      />
    </>
  );
}

/** A line's two values and their difference, as the pane writes them. */
function useComparedCells(): (line: ComparedLine) => string[] {
  const texts = useTexts(ledgerTexts);
  const { unchanged } = useTexts(scenarioPaneTexts);
  const { point, signed } = usePoints();
  return (line) => {
    if (line.kind === "text") return [...line.pair, line.pair[0] === line.pair[1] ? "" : "≠"];
    const [from, to] = line.pair;
    const one = (value: number | undefined) => {
      if (value === undefined) return texts.recovered;
      return line.kind === "price" && value === 0 ? unchanged : point(value);
    };
    const difference = from === undefined || to === undefined ? "" : signed(to - from);
    return [one(from), one(to), difference];
  };
}
