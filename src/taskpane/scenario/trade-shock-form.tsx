import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ShockedDimension, TradeScenarioRow } from "../../analysis";
import {
  dimensionTitle,
  flowWords,
  scenarioPaneTexts,
  tradeScenarioTexts,
  tradeTexts,
} from "../../language";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, looks, Section, WideField } from "../parts";
import { ChangeRow, PercentTools } from "./change-row";
import { ItemSearch } from "./item-search";
import { withTradeShock, type OpenTradeScenario } from "./use-trade-scenario";

const useStyles = makeStyles({
  note: { margin: "0 0 14px", ...looks.small, color: tokens.colorNeutralForeground2 },
  examples: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "4px 0 8px" },
  example: { minWidth: 0, maxWidth: "100%", fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: "0 0 6px", padding: 0 },
  changes: { marginBottom: "16px" },
});

/** Of the largest rows this many are offered at once. */
const offered = 3;
const fall = -10;

/** Flow, year, and the chapters or countries that change. */
export function TradeShockForm({ open }: { open: OpenTradeScenario }) {
  const styles = useStyles();
  const texts = useTexts(tradeScenarioTexts);
  const words = useTexts(tradeTexts);
  const common = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { draft, change, sources, scenario, rows, rowName } = open;
  const flows = [...new Set(sources.map(({ flow }) => flow))];
  const dimensions = sources.flatMap((source) =>
    source.flow === draft.flow ? [source.dimension as ShockedDimension] : [],
  );
  const { dimension, shocks } = draft;
  const set = (row: string, percent: number) =>
    change({ shocks: withTradeShock(shocks, { row, percent }) });
  const shocked = shocks.flatMap(({ row }) => scenario.rows.find(({ key }) => key === row) ?? []);
  return (
    <>
      <FieldGrid>
        <WideField>
          <ChoiceField
            label={words.flow}
            value={draft.flow}
            options={flows.map((value) => ({ value, name: flowWords[value][language] }))}
            onChange={(flow) => change({ flow })}
          />
        </WideField>
        <ChoiceField
          label={words.dimension}
          value={dimension}
          options={dimensions.map((value) => ({
            value,
            name: dimensionTitle(value, language),
          }))}
          onChange={(next) => change({ dimension: next })}
        />
        <ChoiceField
          label={words.year}
          value={draft.year}
          options={[...scenario.source.years]
            .reverse()
            .map((value) => ({ value, name: String(value) }))}
          onChange={(year) => change({ year })}
        />
      </FieldGrid>
      <p className={styles.note}>{texts.method}</p>
      <div className={styles.changes}>
        <Section heading={texts.changesTitle}>
          {shocks.length === 0 && <p className={styles.note}>{texts.noChanges[dimension]}</p>}
          <div className={styles.examples}>
            {rows.slice(0, offered).map((row) => (
              <Button
                key={row.key}
                size="small"
                shape="circular"
                className={styles.example}
                onClick={() => set(row.key, fall)}
              >
                {texts.tryOne(rowName(row), `−${-fall}`)}
              </Button>
            ))}
          </div>
          <ul className={styles.list}>
            {shocked.map((row) => (
              <ChangeRow
                key={row.key}
                name={rowName(row)}
                onRemove={() => change({ shocks: shocks.filter((one) => one.row !== row.key) })}
              >
                <PercentTools
                  name={rowName(row)}
                  percent={row.shock}
                  limits={{ from: -100 }}
                  wrong={texts.percentWrong}
                  onPercent={(percent) => set(row.key, percent)}
                />
              </ChangeRow>
            ))}
          </ul>
          <ItemSearch
            items={rows.map((row) => ({
              id: row.key,
              name: rowName(row),
              detail: printedName(row, rowName(row)),
            }))}
            texts={{
              ...texts,
              search: texts.search[dimension],
              searchHint: texts.searchHint[dimension],
            }}
            onChoose={(row) => set(row, fall)}
          />
          {shocks.length > 1 && (
            <Button size="small" appearance="subtle" onClick={() => change({ shocks: [] })}>
              {common.clear}
            </Button>
          )}
        </Section>
      </div>
    </>
  );
}

/** As printed, where the pane calls it otherwise. */
const printedName = ({ label }: TradeScenarioRow, name: string): string =>
  name.endsWith(label) ? "" : label;
