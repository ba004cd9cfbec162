import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ntpMonths } from "../../analysis";
import { ntpGroupName, periodText, scenarioPaneTexts, type ScenarioExample } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, Section } from "../parts";
import { ItemSearch } from "./item-search";
import { exampleShocks, scenarioGroups, shockId, withShock } from "./scenario-draft";
import { ShockRow } from "./shock-row";
import type { OpenScenario } from "./use-scenario";

const useStyles = makeStyles({
  note: {
    margin: "0 0 14px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  examples: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "14px" },
  example: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: "0 0 6px", padding: 0 },
  shocks: { marginBottom: "16px" },
});

/** Group, base month, and the prices that change. */
export function ShockForm({ open }: { open: OpenScenario }) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { draft, change, prices, priceName } = open;
  const { shocks } = draft;
  const isKnown = (item: string) => prices.some(({ id }) => id === item);
  return (
    <>
      <FieldGrid>
        <ChoiceField
          label={texts.group}
          value={draft.group}
          options={scenarioGroups.map((value) => ({ value, name: ntpGroupName(value)[language] }))}
          onChange={(group) => change({ group })}
        />
        <ChoiceField
          label={texts.month}
          value={draft.month}
          options={ntpMonths.map((value) => ({ value, name: periodText(value, language) }))}
          onChange={(month) => change({ month })}
        />
      </FieldGrid>
      <p className={styles.note}>{texts.estimates}</p>
      <Section heading={texts.examplesTitle}>
        <div className={styles.examples}>
          {(Object.keys(exampleShocks) as ScenarioExample[])
            .filter((id) => isKnown(exampleShocks[id].item))
            .map((id) => (
              <Button
                key={id}
                size="small"
                shape="circular"
                className={styles.example}
                onClick={() => change({ shocks: withShock(shocks, exampleShocks[id]) })}
              >
                {texts.examples[id]}
              </Button>
            ))}
        </div>
      </Section>
      <div className={styles.shocks}>
        <Section heading={texts.shocksTitle}>
          {shocks.length === 0 && <p className={styles.note}>{texts.noShocks}</p>}
          <ul className={styles.list}>
            {shocks.map((shock) => (
              <ShockRow
                key={shockId(shock)}
                shock={shock}
                name={shock.part === undefined ? priceName(shock.item) : texts.palmOil}
                isKnown={isKnown(shock.item)}
                onChange={(next) => change({ shocks: shocks.map((s) => (s === shock ? next : s)) })}
                onRemove={() => change({ shocks: shocks.filter((one) => one !== shock) })}
              />
            ))}
          </ul>
          <ItemSearch
            items={prices.map(({ id, name, printed, side }) => ({
              id,
              name,
              detail: printed === name ? texts[side] : `${texts[side]} · ${printed}`,
            }))}
            texts={texts}
            onChoose={(item) => change({ shocks: withShock(shocks, { item, percent: 10 }) })}
          />
          {shocks.length > 1 && (
            <Button size="small" appearance="subtle" onClick={() => change({ shocks: [] })}>
              {texts.clear}
            </Button>
          )}
        </Section>
      </div>
    </>
  );
}
